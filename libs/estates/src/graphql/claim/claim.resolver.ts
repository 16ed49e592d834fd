import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId, Refusal } from '@sifang/kernel';
import { Acts, Seals } from '@sifang/platform';
import { answerClaim, withdrawClaim } from '../../application/claim/answer-claim.js';
import { ClaimReader } from '../../application/claim/claim-reader.js';
import { Claims } from '../../application/claim/claims.js';
import { fileClaim } from '../../application/claim/file-claim.js';
import { AnswerClaimInput, ClaimUnitInput, FileClaimInput } from './claim.inputs.js';
import { ClaimAnswerType, ClaimType, EstateNameType } from './claim.type.js';

/** For those who claim. */
@Resolver()
export class ClaimResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: ClaimReader,
    private readonly seals: Seals,
    private readonly claims: Claims,
  ) {}

  @Query(() => [EstateNameType], {
    description: 'Estates by a part of their name, at most 20: to find your own.',
  })
  estatesNamed(
    @Args('text', { description: 'A part of the name; empty for any.' }) text: string,
  ): Promise<EstateNameType[]> {
    return this.reader.estates(text.trim().slice(0, 40));
  }

  @Query(() => [ClaimType], { description: 'Your own claims, the newest first.' })
  myClaims(@CurrentActor() actor: Actor): Promise<ClaimType[]> {
    return this.reader.claims(actor);
  }

  @Mutation(() => ClaimAnswerType, {
    description:
      'Ask the register whether a unit is yours: telephone, name and last six must all fit. ' +
      'Refused with UNIT_NOT_FOUND or CLAIM_ATTEMPTS_SPENT.',
  })
  async claimUnit(
    @CurrentActor() actor: Actor,
    @Args('input') input: ClaimUnitInput,
  ): Promise<ClaimAnswerType> {
    return { linked: await this.claims.claim(actor, input) };
  }

  @Mutation(() => ClaimType, {
    description:
      'File a claim for the desk; then post each paper to /files/claims/<id>/papers. ' +
      'Refused with UNIT_NOT_FOUND, CLAIM_FILED_ALREADY or ID_TAKEN.',
  })
  async fileClaim(@CurrentActor() actor: Actor, @Args('input') input: FileClaimInput): Promise<ClaimType> {
    return this.own(actor, await this.acts.run(fileClaim, actor, { ...input, seals: this.seals }));
  }

  @Mutation(() => ClaimType, {
    description:
      'Tell the desk that what it asked for is there. Refused with CLAIM_NOT_FOUND, CLAIM_COMPLETE or CLAIM_DECIDED.',
  })
  async answerClaim(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerClaimInput,
  ): Promise<ClaimType> {
    return this.own(actor, await this.acts.run(answerClaim, actor, input));
  }

  @Mutation(() => ClaimType, {
    description: 'Take a claim back. Refused with CLAIM_NOT_FOUND or CLAIM_DECIDED.',
  })
  async withdrawClaim(
    @CurrentActor() actor: Actor,
    @Args('claimId', { type: () => ID, description: 'Your claim.' }) claimId: string,
  ): Promise<ClaimType> {
    return this.own(actor, await this.acts.run(withdrawClaim, actor, asId(claimId, 'claimId')));
  }

  private async own(actor: Actor, id: string): Promise<ClaimType> {
    const claim = (await this.reader.claims(actor)).find(one => one.id === id);
    if (!claim) throw new Refusal('CLAIM_NOT_FOUND', 'There is no such claim.', 'claimId');
    return claim;
  }
}
