import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ClaimState } from '../../domain/claim/claim.js';

registerEnumType(ClaimState, {
  name: 'ClaimState',
  description: 'Where a claim stands that papers were filed for.',
  valuesMap: {
    FILED: { description: '待审核' },
    MORE_ASKED: { description: '待补充材料' },
    ACCEPTED: { description: '已通过' },
    REFUSED: { description: '未通过' },
    WITHDRAWN: { description: '已撤回' },
  },
});

@ObjectType('ClaimPaper', { description: 'A photo or document; fetch it from /files/papers/<id>.' })
export class ClaimPaperType {
  @Field(() => ID, { description: 'Names the paper.' })
  id: string;

  @Field({ description: 'image/jpeg, image/png, image/webp or application/pdf, found out from its bytes.' })
  mediaType: string;

  @Field(() => Int, { description: 'Its size.' })
  bytes: number;
}

@ObjectType('Claim', { description: 'Somebody says that a unit is theirs; a person at the desk decides.' })
export class ClaimType {
  @Field(() => ID, { description: 'Names the claim.' })
  id: string;

  @Field(() => ClaimState, { description: 'Where it stands.' })
  state: ClaimState;

  @Field({ description: 'The name of the estate.' })
  estateName: string;

  @Field({ description: 'The unit as people type it, such as 3-1-502.' })
  unit: string;

  @Field({ description: 'When it was filed.' })
  filedAt: Date;

  @Field({ description: 'Why it was refused, or what more is asked for; empty otherwise.' })
  reason: string;

  @Field({ description: 'What the claimant wrote; may be empty.' })
  note: string;

  @Field({ description: 'The name that the claimant gave.' })
  name: string;

  @Field(() => [ClaimPaperType], { description: 'In the order in which they were added.' })
  papers: ClaimPaperType[];
}

@ObjectType('OwnerBesideClaim', { description: 'An owner on the register, to compare a claim with.' })
export class OwnerBesideClaimType {
  @Field(() => ID, { description: 'Names the owner.' })
  id: string;

  @Field({ description: 'As the register has it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Masked but for four; null for the developer.' })
  idMasked: string | null;

  @Field(() => String, { nullable: true, description: 'Masked; null when the register has none.' })
  phoneMasked: string | null;

  @Field({ description: 'Somebody stands for this owner already.' })
  claimed: boolean;

  @Field({ description: 'The names agree.' })
  nameAgrees: boolean;

  @Field({ description: 'The last six of the certificates agree.' })
  idAgrees: boolean;

  @Field({ description: 'The telephone is one of this unit.' })
  phoneAgrees: boolean;
}

@ObjectType('ClaimAtDesk', { description: 'A claim with the register beside it, for those who decide.' })
export class ClaimAtDeskType extends ClaimType {
  @Field({ description: 'The telephone that the claimant gave, masked.' })
  phoneMasked: string;

  @Field({ description: 'The last six that the claimant gave, masked but for four.' })
  idMasked: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId: string;

  @Field(() => [OwnerBesideClaimType], { description: 'Who owns the unit now.' })
  owners: OwnerBesideClaimType[];
}

@ObjectType('ClaimAnswer', { description: 'What the register itself could answer.' })
export class ClaimAnswerType {
  @Field({
    description:
      'The unit is yours here from now on. False whatever did not fit: then file papers with fileClaim.',
  })
  linked: boolean;
}

@ObjectType('EstateName', { description: 'An estate as everybody may know it.' })
export class EstateNameType {
  @Field(() => ID, { description: 'Names the estate.' })
  id: string;

  @Field({ description: 'As people say it.' })
  name: string;

  @Field({ description: 'The community that it lies in.' })
  communityName: string;
}
