import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import {
  CalendarDayScalar,
  IdField,
  IdsField,
  OptionalTextField,
  refuse,
  TextField,
  WholeNumberField,
} from '@sifang/platform';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { Ended } from '../../application/term/end-membership.js';
import { Side } from '../../domain/law/election-profile.js';
import { CommitteeMeetingKind } from '../../domain/term/meeting-kind.js';
import { LeaveReason, MemberRole } from '../../domain/term/term.js';
import { HandoverSide } from '../../domain/term/handover.js';
import { RemovalGround } from '../../domain/term/removal.js';

const tooMany = refuse('TOO_MANY_MEMBERS', 'That is more than a committee has.');

function MaybeId(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { nullable: true, description }),
    Transform(({ value }: { value: unknown }) => (value ? String(value).toLowerCase() : null)),
    IsOptional(),
    IsUUID('loose', refuse('INVALID_ID', 'This is not an id.')),
  );
}

@InputType({ description: 'Somebody on the list.' })
export class ListedInput {
  @TextField(50, 'Name.')
  name: string;

  @MaybeId('The unit that they own.')
  unitId: string | null = null;

  @MaybeId('Who signs in as them.')
  personId: string | null = null;

  @Field(() => MemberRole, { defaultValue: MemberRole.MEMBER, description: 'Office within the committee.' })
  role: MemberRole;

  @Field(() => Side, { defaultValue: Side.OWNER, description: 'Whom they stand for.' })
  side: Side;
}

@InputType({ description: 'A committee that served before this house knew of it.' })
export class EnterStandingTermInput {
  @IdField('Of which estate.')
  estateId: string;

  @TextField(30, 'Key or Chinese name of the rules, such as national.')
  profile: string;

  @WholeNumberField([1, 50], 'Such as 3: 第三届.')
  number: number;

  @Field(() => Int, { description: 'Seats, odd.' })
  size: number;

  @Field(() => CalendarDayScalar, { description: 'When it was elected.' })
  electedOn: CalendarDay;

  @Field(() => CalendarDayScalar, { description: 'Last day of the term.' })
  endsOn: CalendarDay;

  @ArrayMaxSize(31, tooMany)
  @ValidateNested({ each: true })
  @Type(() => ListedInput)
  @Field(() => [ListedInput], { description: 'Those who serve.' })
  members: ListedInput[];

  @ArrayMaxSize(31, tooMany)
  @ValidateNested({ each: true })
  @Type(() => ListedInput)
  @Field(() => [ListedInput], { defaultValue: [], description: 'By rank.' })
  alternates: ListedInput[];
}

@InputType({ description: '组建物管会' })
export class FormManagementCommitteeInput {
  @IdField('Of which estate.')
  estateId: string;

  @TextField(30, 'Key or Chinese name of the rules, such as national.')
  profile: string;

  @Field(() => CalendarDayScalar, { description: 'When it was formed.' })
  formedOn: CalendarDay;

  @ArrayMaxSize(31, tooMany)
  @ValidateNested({ each: true })
  @Type(() => ListedInput)
  @Field(() => [ListedInput], { description: 'Its members, chair and deputies among them.' })
  members: ListedInput[];
}

@InputType({ description: '补派物管会成员' })
export class SendMembersInput {
  @IdField('The committee.')
  bodyId: string;

  @ArrayMaxSize(31, tooMany)
  @ValidateNested({ each: true })
  @Type(() => ListedInput)
  @Field(() => [ListedInput], {
    description: 'Who follows those who left, at most as many as there are empty seats.',
  })
  members: ListedInput[];
}

@InputType({ description: 'What one member wrote in the first meeting.' })
export class OfficerBallotInput {
  @IdField('The member.')
  memberId: string;

  @MaybeId('For chair; null: for nobody.')
  chairId: string | null = null;

  @IdsField(5, 'For deputies.')
  deputyIds: string[];
}

@InputType({ description: 'What the first meeting chose.' })
export class ChooseOfficersInput {
  @IdField('The committee.')
  bodyId: string;

  @Field(() => CalendarDayScalar, { description: 'When the meeting was held.' })
  heldOn: CalendarDay;

  @ArrayMaxSize(31, tooMany)
  @ValidateNested({ each: true })
  @Type(() => OfficerBallotInput)
  @Field(() => [OfficerBallotInput], { description: 'One for each member who was there.' })
  ballots: OfficerBallotInput[];
}

@InputType({ description: 'Receipts of a filing.' })
export class FileWithStreetInput {
  @IdField('The filing.')
  filingId: string;

  @Field(() => CalendarDayScalar, { description: 'When it was handed in.' })
  filedOn: CalendarDay;

  @TextField(60, "Number of the street's receipt.")
  streetReceipt: string;

  @TextField(60, "Number of the county department's receipt.")
  countyReceipt: string;
}

@InputType({ description: 'A thing that is handed over.' })
export class HandoverItemInput {
  @TextField(60, 'Such as 业委会印章.')
  what: string;

  @WholeNumberField([1, 100_000], 'How many.')
  count: number;

  @OptionalTextField(200, 'Note.')
  note: string;
}

@InputType({ description: '移交清单' })
export class ListHandoverInput {
  @IdField('The handover.')
  handoverId: string;

  @ArrayMaxSize(200, refuse('LIST_TOO_LONG', 'At most 200 lines.'))
  @ValidateNested({ each: true })
  @Type(() => HandoverItemInput)
  @Field(() => [HandoverItemInput], { description: 'All of it.' })
  items: HandoverItemInput[];
}

@InputType({ description: 'Your signature.' })
export class SignHandoverInput {
  @IdField('The handover.')
  handoverId: string;

  @Field(() => HandoverSide, { description: 'For which side.' })
  side: HandoverSide;
}

@InputType({ description: 'How a membership ended.' })
export class EndMembershipInput {
  @IdField('The committee.')
  bodyId: string;

  @IdField('The member, or the alternate.')
  memberId: string;

  @Field(() => LeaveReason, { description: 'RESIGNED, LOST_CAPACITY, DIED or RECALLED.' })
  because: Ended;

  @Field(() => CalendarDayScalar, { description: 'The last day.' })
  on: CalendarDay;
}

@InputType({ description: 'A motion to remove a member.' })
export class MoveRemovalInput {
  @IdField('Chosen by you, so that a retry moves it once.')
  id: string;

  @IdField('The committee.')
  bodyId: string;

  @IdField('The member.')
  memberId: string;

  @Field(() => RemovalGround, { description: 'Ground.' })
  ground: RemovalGround;

  @TextField(500, 'Reason.')
  reason: string;

  @IsOptional()
  @Field(() => Int, { nullable: true, description: 'Owners who demand it, by heads.' })
  heads: number | null = null;
}

@InputType({ description: 'What the member said.' })
export class HearMemberInput {
  @IdField('The motion.')
  removalId: string;

  @Field(() => CalendarDayScalar, { description: 'When.' })
  heardOn: CalendarDay;

  @OptionalTextField(2000, "The member's words.")
  statement: string;
}

@InputType({ description: 'What the owners decided.' })
export class DecideRemovalInput {
  @IdField('The motion.')
  removalId: string;

  @Field(() => CalendarDayScalar, { description: 'When.' })
  decidedOn: CalendarDay;

  @Field({ description: 'Whether the member is removed.' })
  removed: boolean;

  @MaybeId(
    "The owners' vote that decided: what was found of the item that names the member is what counts, and `removed` must say the same.",
  )
  voteId: string | null = null;
}

@InputType({ description: 'A meeting of the committee that was not held in this house.' })
export class RecordCommitteeMeetingInput {
  @IdField('Chosen by you, so that a retry enters once.')
  id: string;

  @IdField('The committee.')
  bodyId: string;

  @Field(() => CalendarDayScalar, { description: 'When.' })
  heldOn: CalendarDay;

  @Field(() => CommitteeMeetingKind, {
    defaultValue: CommitteeMeetingKind.REGULAR,
    description: '定期会议 or 临时会议.',
  })
  kind: CommitteeMeetingKind;

  @IdsField(99, 'Members who were there; everybody else who was in office that day was not.')
  presentIds: string[];
}

@InputType({ description: 'What the seal is needed for.' })
export class AskForSealInput {
  @IdField('Chosen by you, so that a retry asks once.')
  id: string;

  @IdField('The committee.')
  bodyId: string;

  @TextField(200, 'What for.')
  purpose: string;

  @WholeNumberField([1, 1000], 'Copies.', 1)
  copies: number;
}
