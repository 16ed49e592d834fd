import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { RollImportReader } from '../../application/roll-import/roll-import-reader.js';
import { RollImports } from '../../application/roll-import/roll-imports.js';
import { retryRollImport } from '../../application/roll-import/retry-roll-import.js';
import { withdrawRollImport } from '../../application/roll-import/withdraw-roll-import.js';
import { FindingKind, UnitFate } from '../../persistence/roll-import/roll-import.queries.js';
import { RollImportFindingType, RollImportUnitType } from './roll-import-rows.type.js';
import { ConfirmRollImportInput } from './roll-import.inputs.js';
import { RollImportLiveType, RollImportType } from './roll-import.type.js';

const RollImportId = () => Args('rollImportId', { type: () => ID, description: 'Which import.' });
const First = (most: number) =>
  Args('first', { type: () => Int, defaultValue: most, description: 'At most so many, up to 100.' });
const Skip = () =>
  Args('skip', { type: () => Int, defaultValue: 0, description: 'Leaves out so many from the beginning.' });

@Resolver()
export class RollImportResolver {
  constructor(
    private readonly acts: Acts,
    private readonly imports: RollImports,
    private readonly reader: RollImportReader,
  ) {}

  @Query(() => RollImportType, { description: 'One import. Refused: IMPORT_NOT_FOUND.' })
  rollImport(@CurrentActor() actor: Actor, @RollImportId() id: string): Promise<RollImportType> {
    return this.reader.one(actor, asId(id, 'rollImportId'));
  }

  @Query(() => [RollImportType], {
    description:
      'What was imported into an estate, the latest first. Refused: PLACE_NOT_FOUND, NOT_ENTITLED.',
  })
  rollImports(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'The estate.' }) estateId: string,
    @First(20) first: number,
  ): Promise<RollImportType[]> {
    return this.reader.ofEstate(actor, asId(estateId, 'estateId'), first);
  }

  @Query(() => [RollImportUnitType], {
    description: 'Units by what becomes of them. Refused: IMPORT_NOT_FOUND.',
  })
  rollImportUnits(
    @CurrentActor() actor: Actor,
    @RollImportId() id: string,
    @Args('fate', { type: () => UnitFate, description: 'Which ones.' }) fate: UnitFate,
    @Skip() skip: number,
    @First(50) first: number,
  ): Promise<RollImportUnitType[]> {
    return this.reader.units(actor, asId(id, 'rollImportId'), fate, { skip, first });
  }

  @Query(() => [RollImportFindingType], {
    description: 'What was found in the file. Refused: IMPORT_NOT_FOUND.',
  })
  rollImportFindings(
    @CurrentActor() actor: Actor,
    @RollImportId() id: string,
    @Args('kind', { type: () => FindingKind, description: 'Which ones.' }) kind: FindingKind,
    @Skip() skip: number,
    @First(50) first: number,
  ): Promise<RollImportFindingType[]> {
    return this.reader.findings(actor, asId(id, 'rollImportId'), kind, { skip, first });
  }

  @Subscription(() => RollImportLiveType, {
    description:
      'An import, live: first as it is now, or a bare cursor when nothing happened since `after`; then after each ' +
      'change, progress at most a few times a second. Refused: IMPORT_NOT_FOUND.',
  })
  rollImportLive(
    @CurrentActor() actor: Actor,
    @RollImportId() id: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(id, 'rollImportId'), after);
  }

  @Mutation(() => RollImportType, {
    description:
      'Take over what the preview shows. Refused: IMPORT_NOT_FOUND, IMPORT_STATE_MISMATCH, REGISTER_CHANGED; then a ' +
      'new preview is on its way.',
  })
  async confirmRollImport(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConfirmRollImportInput,
  ): Promise<RollImportType> {
    return this.reader.one(actor, await this.imports.confirm(actor, input));
  }

  @Mutation(() => RollImportType, {
    description:
      'Nothing of the file gets into the register. Refused: IMPORT_NOT_FOUND, IMPORT_STATE_MISMATCH.',
  })
  async withdrawRollImport(
    @CurrentActor() actor: Actor,
    @RollImportId() id: string,
  ): Promise<RollImportType> {
    return this.reader.one(actor, await this.acts.run(withdrawRollImport, actor, asId(id, 'rollImportId')));
  }

  @Mutation(() => RollImportType, {
    description:
      'After something broke on our side: once more, from the beginning. Refused: IMPORT_NOT_FOUND, ' +
      'IMPORT_STATE_MISMATCH, IMPORT_UNDER_WAY.',
  })
  async retryRollImport(@CurrentActor() actor: Actor, @RollImportId() id: string): Promise<RollImportType> {
    return this.reader.one(actor, await this.acts.run(retryRollImport, actor, asId(id, 'rollImportId')));
  }
}
