import { Field, Int, ObjectType } from '@nestjs/graphql';
import { OwnersVoteSummaryType } from './owners-vote-summary.type.js';

@ObjectType('VoteGauge', { description: 'How much has taken part, of how much, and how much it takes.' })
export class VoteGaugeType {
  @Field(() => Int, {
    description: 'With a ballot, whatever it says. Who takes part in an item the count decides.',
  })
  taken: number;

  @Field(() => Int, { description: 'The smallest that is two thirds, rounded up.' })
  least: number;

  @Field(() => Int, { description: 'Of the roll.' })
  total: number;
}

@ObjectType('VoteBuilding', { description: 'How far a building is.' })
export class VoteBuildingType {
  @Field({ description: 'As the register names it.' })
  name: string;

  @Field(() => Int, { description: 'Units that count.' })
  units: number;

  @Field(() => Int, { description: 'Units with a ballot.' })
  taken: number;
}

@ObjectType('LiveVoteItem', { description: 'An item on the screen.' })
export class LiveVoteItemType {
  @Field(() => Int, { description: 'Place on the ballot, from 1.' })
  position: number;

  @Field({ description: 'What is voted on.' })
  text: string;
}

@ObjectType('OwnersVoteView', { description: 'A vote as everybody who follows sees it.' })
export class OwnersVoteViewType extends OwnersVoteSummaryType {
  @Field({ description: "The database's clock when this was read: windows go by it." })
  serverTime: Date;

  @Field(() => [LiveVoteItemType], {
    description: 'What is voted on; an election once, without its candidates.',
  })
  items: readonly LiveVoteItemType[];

  @Field(() => VoteGaugeType, { description: 'Heads.' })
  heads: VoteGaugeType;

  @Field(() => VoteGaugeType, { description: 'Area, in 0.01 ㎡.' })
  area: VoteGaugeType;

  @Field(() => Int, { description: 'Units with a ballot.' })
  units: number;

  @Field(() => Int, { description: 'Units on the roll.' })
  rollUnits: number;

  @Field(() => Int, { description: 'Units with a ballot by phone or at the desk.' })
  electronic: number;

  @Field(() => Int, { description: 'Units with a ballot on paper; a unit may have both.' })
  paper: number;

  @Field(() => [VoteBuildingType], { description: 'By building, in the order of the roll.' })
  buildings: readonly VoteBuildingType[];
}

@ObjectType('OwnersVoteLive', { description: 'A step of a vote that is followed.' })
export class OwnersVoteLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Of the vote.' })
  seq: number;

  @Field(() => OwnersVoteViewType, { nullable: true, description: 'Null: nothing happened since `after`.' })
  view: OwnersVoteViewType | null;
}
