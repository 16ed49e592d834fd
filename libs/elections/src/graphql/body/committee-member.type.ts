import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { Remedy, Side } from '../../domain/law/election-profile.js';
import { LeaveReason, MemberRole } from '../../domain/term/term.js';
import { RemovalGround } from '../../domain/term/removal.js';

@ObjectType('CommitteeMember', { description: 'Somebody on the list of a term.' })
export class CommitteeMemberType {
  @Field(() => ID, { description: 'Names the place on the list.' })
  id: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'The unit that they own; null: sent by an organisation.',
  })
  unitName: string | null;

  @Field(() => Side, { description: 'Whom they stand for.' })
  side: Side;

  @Field(() => MemberRole, { description: 'Office within the committee.' })
  role: MemberRole;

  @Field(() => Int, { nullable: true, description: 'Seat; null: an alternate, without a vote.' })
  seat: number | null;

  @Field(() => Int, { nullable: true, description: 'Rank among the alternates, kept by who stepped in.' })
  rank: number | null;

  @Field(() => CalendarDayScalar, { description: 'First day on the list.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'First day as a member.' })
  seatedOn: CalendarDay | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; null while they serve or wait.' })
  until: CalendarDay | null;

  @Field(() => LeaveReason, { nullable: true, description: 'Why they left.' })
  because: LeaveReason | null;

  @Field({ description: 'Whether it is you.' })
  isViewer: boolean;
}

@ObjectType('CommitteeVacancy', { description: 'Empty seats, and what they lead to.' })
export class CommitteeVacancyType {
  @Field(() => Int, { description: 'How many.' })
  seats: number;

  @Field({ description: 'Whether too few are left for the committee to go on as it is.' })
  tooFew: boolean;

  @Field(() => Remedy, { nullable: true, description: 'What has to happen; null: nothing has to.' })
  remedy: Remedy | null;
}

@ObjectType('CommitteeRemoval', { description: '罢免: moved, the member heard, decided by the owners.' })
export class CommitteeRemovalType {
  @Field(() => ID, { description: 'Names the motion.' })
  id: string;

  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => RemovalGround, { description: 'Ground.' })
  ground: RemovalGround;

  @Field({ description: 'Reason.' })
  reason: string;

  @Field(() => CalendarDayScalar, { description: 'When it was moved.' })
  movedOn: CalendarDay;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'When the member was heard; null: not yet.',
  })
  heardOn: CalendarDay | null;

  @Field({ description: "In the member's words; may be empty." })
  statement: string;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Null: not yet.' })
  decidedOn: CalendarDay | null;

  @Field(() => Boolean, { nullable: true, description: 'What the owners decided.' })
  removed: boolean | null;

  @Field(() => [String], { description: 'Names of acts that you may do on it now.' })
  viewerMay: string[];
}
