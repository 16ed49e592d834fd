import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { BallotForm } from '../domain/life/row.js';
import { VoteState } from '../domain/life/vote.js';

@ObjectType('OwnersVoteSummary', { description: "What a list says of an owners' vote." })
export class OwnersVoteSummaryType {
  @Field(() => ID, { description: 'Names the vote.' })
  id: string;

  @Field(() => Int, { description: 'Grows with each act and each batch of ballots.' })
  seq: number;

  @Field(() => ID, { description: 'Of which estate.' })
  estateId: string;

  @Field({ description: 'Name of the estate.' })
  estateName: string;

  @Field(() => Int, { description: 'Year of the draft.' })
  year: number;

  @Field(() => Int, { description: 'Of the votes of this estate in this year.' })
  number: number;

  @Field({ description: 'Title.' })
  title: string;

  @Field(() => VoteState, { description: 'Where it stands.' })
  state: VoteState;

  @Field({ description: '测试: practised with; say so wherever you show it.' })
  trial: boolean;

  @Field(() => BallotForm, { description: 'Whether ballots bear names.' })
  form: BallotForm;

  @Field({ description: 'When it was drafted.' })
  draftedAt: Date;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Day of the notice; null: not yet.' })
  noticedOn: CalendarDay | null;

  @Field(() => Date, { nullable: true, description: 'From when on ballots are taken.' })
  opensAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'The first moment at which none is taken any more.' })
  closesAt: Date | null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Day on which the count was posted.' })
  resultPostedOn: CalendarDay | null;

  @Field(() => Date, { nullable: true, description: 'When the result was declared.' })
  declaredAt: Date | null;
}

@ObjectType('OwnersVotePage', { description: 'Votes, the newest first.' })
export class OwnersVotePageType {
  @Field(() => [OwnersVoteSummaryType], { description: 'Of this page.' })
  votes: OwnersVoteSummaryType[];

  @Field(() => String, { nullable: true, description: 'Give it as `after`; null at the end.' })
  next: string | null;
}

@ObjectType('OwnVoteUnit', { description: 'A unit for which you may cast, or whose agent you are.' })
export class OwnVoteUnitType {
  @Field(() => Int, { description: 'Its number on the roll.' })
  no: number;

  @Field({ description: 'As people say it: 3号楼 1单元 502.' })
  name: string;

  @Field(() => Int, { description: 'In 0.01 ㎡.' })
  area: number;

  @Field({ description: 'Whether there is a ballot for it already.' })
  cast: boolean;

  @Field(() => Date, { nullable: true, description: 'When the newest one was cast.' })
  castAt: Date | null;

  @Field({
    description: 'Whether any ballot is in for it: yours, your agent’s, another owner’s, one on paper.',
  })
  taken: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Of whom you are the agent; null: it is yours to vote for.',
  })
  forName: string | null;

  @Field(() => ID, { nullable: true, description: 'The letter of proxy; null: none is needed.' })
  proxyId: string | null;
}

@ObjectType('OwnVote', { description: 'A vote in which you have a unit.' })
export class OwnVoteType {
  @Field(() => OwnersVoteSummaryType, { description: 'The vote.' })
  vote: OwnersVoteSummaryType;

  @Field(() => [OwnVoteUnitType], { description: 'Your units first, then those of your principals.' })
  units: OwnVoteUnitType[];
}
