import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId, Refusal } from '@sifang/kernel';
import { Acts, Seals } from '@sifang/platform';
import { ClaimReader, type ClaimAtDesk } from '../../application/claim/claim-reader.js';
import { decideClaim, type DecideClaim } from '../../application/claim/decide-claim.js';
import { endGuardianship } from '../../application/claim/end-guardianship.js';
import { nameVoterByPaper } from '../../application/claim/name-voter.js';
import { recordGuardian } from '../../application/claim/record-guardian.js';
import { ClaimState } from '../../domain/claim/claim.js';
import {
  DecideClaimInput,
  EndGuardianshipInput,
  NameVoterByPaperInput,
  RecordGuardianInput,
} from './claim.inputs.js';
import { ClaimAtDeskType, ClaimType } from './claim.type.js';
import { UnitAtDeskType } from './unit-at-desk.type.js';

/** For the community and the property office. */
@Resolver()
export class ClaimsDeskResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ClaimReader,
    private readonly seals: Seals,
  ) {}

  @Query(() => [ClaimType], {
    description:
      'Claims at the estates whose register you keep, those that waited longest first; empty for others.',
  })
  claimsToDecide(
    @CurrentActor() actor: Actor,
    @Args('states', {
      type: () => [ClaimState],
      defaultValue: [ClaimState.FILED],
      description: 'Only these.',
    })
    states: ClaimState[],
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most so many, up to 200.' })
    first: number,
  ): Promise<ClaimType[]> {
    return this.reader.toDecide(actor, states, first);
  }

  @Query(() => ClaimAtDeskType, {
    description: 'One claim beside the register. Refused with CLAIM_NOT_FOUND.',
  })
  async claimToDecide(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The claim.' }) id: string,
  ): Promise<ClaimAtDeskType> {
    return shown(await this.reader.atDesk(actor, asId(id, 'id')));
  }

  @Query(() => UnitAtDeskType, {
    description: 'Who speaks and votes for a unit, for those who enter it. Refused with UNIT_NOT_FOUND.',
  })
  unitAtDesk(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID, description: 'The unit.' }) id: string,
  ): Promise<UnitAtDeskType> {
    return this.reader.unitAtDesk(actor, asId(id, 'id'));
  }

  @Mutation(() => ClaimAtDeskType, {
    description:
      'Accept, refuse or ask for more. Refused with CLAIM_NOT_FOUND, OWN_CLAIM, REASON_MISSING, OWNER_NOT_FOUND, ' +
      'OWNER_CLAIMED_ALREADY, UNIT_CLAIMED_ALREADY, CLAIM_DECIDED, CLAIM_COMPLETE or PHONE_TAKEN.',
  })
  async decideClaim(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideClaimInput,
  ): Promise<ClaimAtDeskType> {
    const { decision } = input;
    if (decision === ClaimState.FILED || decision === ClaimState.WITHDRAWN)
      throw new Refusal('INVALID_INPUT', 'Decide ACCEPTED, REFUSED or MORE_ASKED.', 'decision');
    const decided: DecideClaim = {
      ...input,
      decision,
      seals: this.seals,
      ownerId: input.ownerId && asId(input.ownerId, 'ownerId'),
    };
    return shown(await this.reader.atDesk(actor, await this.acts.run(decideClaim, actor, decided)));
  }

  @Mutation(() => ID, {
    description:
      'Enter who votes for a unit, as all its owners signed. Refused with UNIT_NOT_FOUND, NOT_ENTITLED, ' +
      'OWNER_NOT_FOUND or VOTER_NAMED_MEANWHILE.',
  })
  nameVoterByPaper(
    @CurrentActor() actor: Actor,
    @Args('input') input: NameVoterByPaperInput,
  ): Promise<string> {
    return this.acts.run(nameVoterByPaper, actor, input);
  }

  @Mutation(() => ID, {
    description:
      'Enter who acts for an owner. Refused with UNIT_NOT_FOUND, NOT_ENTITLED, OWNER_NOT_FOUND, ' +
      'PERSON_NOT_FOUND, PHONE_INVALID, PHONE_TAKEN, TERM_BACKWARDS, GUARDIAN_NAMED_ALREADY or GUARDIAN_IS_OWNER.',
  })
  recordGuardian(@CurrentActor() actor: Actor, @Args('input') input: RecordGuardianInput): Promise<string> {
    const { until, guardianName, phone } = input;
    const given = { until: until ?? null, guardianName: guardianName || null, phone: phone || null };
    return this.acts.run(recordGuardian, actor, { ...input, ...given });
  }

  @Mutation(() => ID, {
    description:
      'A guardian acts no longer. Refused with GUARDIANSHIP_NOT_FOUND, NOT_ENTITLED or LAST_DAY_UNFIT.',
  })
  endGuardianship(@CurrentActor() actor: Actor, @Args('input') input: EndGuardianshipInput): Promise<string> {
    return this.acts.run(endGuardianship, actor, input);
  }
}

function shown({ owners, ...claim }: ClaimAtDesk): ClaimAtDeskType {
  return {
    ...claim,
    owners: owners.map(({ agrees, ...owner }) => ({
      ...owner,
      nameAgrees: agrees.name,
      idAgrees: agrees.idSuffix,
      phoneAgrees: agrees.phone,
    })),
  };
}
