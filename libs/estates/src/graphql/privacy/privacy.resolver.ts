import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Acts, Database, IdField, Seals, TextField } from '@sifang/platform';
import { revealOwner } from '../../application/privacy/reveal-owner.js';
import { looksAt } from '../../persistence/privacy/looks.queries.js';
import { asEntryId } from '../audit/entry-id.js';

@InputType({ description: 'A full look at one owner.' })
export class RevealOwnerInput {
  @IdField('The owner on the register.')
  ownerId: string;

  @TextField(200, 'What you need it for; the owner will read it. At least 4 characters.')
  reason: string;
}

@ObjectType('RevealedOwner', { description: 'What is masked everywhere else.' })
export class RevealedOwnerType {
  @Field(() => ID, { description: 'The owner.' })
  ownerId: string;

  @Field({ description: 'Full name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'In full; null when the register has none.' })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In full; null when the register has the last six only.',
  })
  idNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Last six of the certificate; null for the developer.',
  })
  idSuffix: string | null;
}

@ObjectType('Look', { description: 'Somebody saw what is masked of you.' })
export class LookType {
  @Field(() => ID, { description: 'Names the look; give it as `before` for what came earlier.' })
  id: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field({ description: 'OWNER_REVEALED: your entry in full. PAPER_SEEN: a paper that you filed.' })
  act: string;

  @Field({ description: 'Who.' })
  name: string;

  @Field({ description: 'Under which office, as people say it.' })
  title: string;

  @Field({ description: 'What for; empty for a paper, which is looked at to decide.' })
  reason: string;

  @Field({ description: 'The unit whose entry it was; empty for a paper.' })
  unit: string;
}

@Resolver()
export class PrivacyResolver {
  constructor(
    private readonly acts: Acts,
    private readonly database: Database,
    private readonly seals: Seals,
  ) {}

  @Mutation(() => RevealedOwnerType, {
    description:
      'See one owner in full. It is recorded, and the owner can read it. ' +
      'Refused with OWNER_NOT_FOUND, NOT_ENTITLED or REASON_TOO_SHORT.',
  })
  revealOwner(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevealOwnerInput,
  ): Promise<RevealedOwnerType> {
    return this.acts.run(revealOwner, actor, { ...input, seals: this.seals });
  }

  @Query(() => [LookType], { description: 'Who saw what is masked of you, the newest first.' })
  whoLookedAtMe(
    @CurrentActor() { personId }: Actor,
    @Args('before', { type: () => ID, nullable: true, description: 'Only what came before this look.' })
    before: string | null,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 200.' })
    first: number,
  ): Promise<LookType[]> {
    return looksAt(this.database, personId, asEntryId(before), Math.min(Math.max(first, 1), 200));
  }
}
