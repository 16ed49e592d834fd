import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { decideDoubt } from '../application/decide-doubt.js';
import { RegisterReader, type DoubtView } from '../application/register-reader.js';
import { DECISIONS } from '../domain/doubts.js';
import type { HeadRules } from '../domain/head-rules.js';
import { UnitUse } from '../domain/register.js';
import { DoubtType, RegisterType, type HeadRuleType } from './register.type.js';
import { unitShown, unitWithHistoryShown } from './unit-shown.js';
import { DecideDoubtInput } from './unit.inputs.js';
import { UnitPageType, UnitWithHistoryType } from './unit.type.js';

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly acts: Acts,
    private readonly register: RegisterReader,
  ) {}

  @Query(() => UnitPageType, {
    description:
      'Units of an estate, or found in all estates of a place: by room (3-1-502, 3号楼502, 502) or by the name of an owner. ' +
      'Refused: PLACE_NOT_FOUND, NOT_ENTITLED, SEARCH_EMPTY, NUMBER_OUT_OF_RANGE, CURSOR_UNREADABLE.',
  })
  async units(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'An estate, community, town or district.' })
    placeId: string,
    @Args('search', {
      defaultValue: '',
      description: 'What was typed so far; an estate may be leafed through without.',
    })
    search: string,
    @Args('use', { type: () => UnitUse, nullable: true, description: 'Only these; all when left out.' })
    use: UnitUse | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 200.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: '`next` of the page before.' })
    after: string | null,
  ): Promise<UnitPageType> {
    const asked = {
      placeId: asId(placeId, 'placeId'),
      search: search.slice(0, 100),
      use: use ?? null,
      first,
    };
    const page = await this.register.page(actor, { ...asked, after: after ?? null });
    return { units: page.units.map(unitShown), next: page.next };
  }

  @Query(() => UnitWithHistoryType, { description: 'One unit. Refused: UNIT_NOT_FOUND.' })
  async unit(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'Which.' }) id: string,
  ): Promise<UnitWithHistoryType> {
    return unitWithHistoryShown(await this.register.unit(actor, asId(id, 'id')));
  }

  @Query(() => RegisterType, {
    name: 'register',
    description:
      'Sums over the register of an estate. Refused: PLACE_NOT_FOUND, ESTATE_NOT_FOUND, NOT_ENTITLED, PROFILE_UNKNOWN.',
  })
  async totals(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
    @Args('profile', { defaultValue: 'national', description: 'By which rule profile.' }) profile: string,
  ): Promise<RegisterType> {
    const view = await this.register.register(actor, asId(estateId, 'estateId'), profile);
    return { ...view, rules: rulesShown(view.rules) };
  }

  @Query(() => [DoubtType], {
    description: 'The undecided first. Refused: PLACE_NOT_FOUND, ESTATE_NOT_FOUND, NOT_ENTITLED.',
  })
  async doubts(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
  ): Promise<DoubtType[]> {
    return (await this.register.doubts(actor, asId(estateId, 'estateId'))).map(doubtShown);
  }

  @Mutation(() => [DoubtType], {
    description:
      'Settles a doubt; gives all doubts as they stand then. Refused: PLACE_NOT_FOUND, NOT_ENTITLED, DOUBT_NOT_FOUND, ' +
      'DECISION_NOT_POSSIBLE, DOUBT_DECIDED_ALREADY.',
  })
  async decideDoubt(
    @CurrentActor() actor: Actor,
    @Args('input') { replaces, ...input }: DecideDoubtInput,
  ): Promise<DoubtType[]> {
    await this.acts.run(decideDoubt, actor, { ...input, replaces: replaces ?? null });
    return (await this.register.doubts(actor, input.estateId)).map(doubtShown);
  }
}

function doubtShown({ id, kind, sentence, units, decided }: DoubtView): DoubtType {
  return { id, kind, sentence, decided, units: units.map(unitShown), possible: [...DECISIONS[kind]] };
}

function rulesShown({ zh: _, ...rules }: HeadRules): HeadRuleType[] {
  return Object.entries(rules).map(([rule, { value, source }]) => ({ rule, value: String(value), source }));
}
