import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  BlankPolicy,
  DuplicatePolicy,
  FollowingPolicy,
  ParkingPolicy,
  SeveralUnitsPolicy,
} from '../domain/law/policies.js';
import { OfficerDuty } from '../domain/life/officers.js';
import { QuestionAbout } from '../domain/life/questions.js';
import { Disclosure } from '../domain/life/row.js';
import { OwnersVoteSummaryType, OwnVoteUnitType } from './owners-vote-summary.type.js';
import { InTwoLanguagesType, VoteRuleType } from './rule-profile.type.js';
import { EarlierMatterType, RaisedAgainType } from './earlier-matter.type.js';
import { OwnersVoteSlateType } from './slate.type.js';

@ObjectType('OwnersVoteItem', { description: '表决事项' })
export class OwnersVoteItemType {
  @Field(() => ID, { description: 'Names the item.' })
  id: string;

  @Field(() => Int, { description: 'Place on the ballot, from 1.' })
  position: number;

  @Field({ description: 'Which matter of Art 278, such as 278-8.' })
  matter: string;

  @Field({ description: 'What is voted on; of a candidate the name.' })
  text: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the slate whose candidate it is; null: of none.',
  })
  slate: number | null;

  @Field(() => InTwoLanguagesType, { description: 'What the law calls the matter.' })
  matterName: InTwoLanguagesType;

  @Field(() => InTwoLanguagesType, { description: 'Where the law has it.' })
  article: InTwoLanguagesType;

  @Field({ description: 'How many of all have to take part, such as ≥ 2/3, by heads and by area.' })
  participation: string;

  @Field({ description: 'How many of those have to agree, such as > 1/2.' })
  agreement: string;
}

@ObjectType('OwnersVotePolicies', { description: 'What the vote settles because no national rule does.' })
export class OwnersVotePoliciesType {
  @Field(() => DuplicatePolicy, { description: 'A unit with several ballots.' })
  duplicates: DuplicatePolicy;

  @Field(() => BlankPolicy, { description: 'An item without a mark.' })
  blank: BlankPolicy;

  @Field(() => ParkingPolicy, { description: 'Parking spaces and storerooms.' })
  parking: ParkingPolicy;

  @Field(() => SeveralUnitsPolicy, { description: 'An owner of several units.' })
  severalUnits: SeveralUnitsPolicy;

  @Field(() => FollowingPolicy, { description: 'Whether 随多数 can be chosen.' })
  following: FollowingPolicy;

  @Field(() => String, {
    nullable: true,
    description:
      "Article of the owners' rules by which silent ballots follow the majority; null: they do not.",
  })
  silentArticle: string | null;
}

@ObjectType('OwnersVoteExtension', { description: '延期' })
export class OwnersVoteExtensionType {
  @Field({ description: 'When it closes since then.' })
  until: Date;

  @Field({ description: 'When it was announced.' })
  announcedAt: Date;

  @Field({ description: 'Why.' })
  reason: string;
}

@ObjectType('VoteOfficer', { description: '计票人、监票人' })
export class VoteOfficerType {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field({ description: 'Name.' })
  name: string;

  @Field(() => OfficerDuty, { description: 'Counts or watches.' })
  duty: OfficerDuty;
}

@ObjectType('VoteQuestion', { description: 'An objection to the roll or an inquiry about the result.' })
export class VoteQuestionType {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => QuestionAbout, { description: 'About the roll or the result.' })
  about: QuestionAbout;

  @Field(() => String, { nullable: true, description: 'The unit it is about; null: the whole.' })
  unitName: string | null;

  @Field({ description: 'What it says.' })
  text: string;

  @Field({ description: 'Whether you raised it.' })
  mine: boolean;

  @Field({ description: 'When.' })
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: 'Null: not answered yet.' })
  answer: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether who asked was right.' })
  upheld: boolean | null;

  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;
}

@ObjectType('OwnersVoteEntry', { description: 'One line of the timeline.' })
export class OwnersVoteEntryType {
  @Field(() => Int, { description: 'Order.' })
  seq: number;

  @Field({ description: 'What happened, such as ROLL_POSTED, NOTICED or EXTENDED.' })
  type: string;

  @Field({ description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'By whom; null: the house itself.' })
  byName: string | null;

  @Field(() => String, { nullable: true, description: 'In which office.' })
  byTitle: string | null;

  @Field({ description: 'The reason given; may be empty.' })
  text: string;

  @Field(() => Date, { nullable: true, description: 'Of NOTICED.' })
  opensAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Of NOTICED and EXTENDED.' })
  closesAt: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Units of ROLL_POSTED, items of ITEMS_CHANGED, papers printed.',
  })
  count: number | null;
}

@ObjectType('OwnersVote', { description: "An owners' vote with its course, and what you may do with it." })
export class OwnersVoteType extends OwnersVoteSummaryType {
  @Field({ description: '临时会议: some places give it a shorter notice.' })
  temporary: boolean;

  @Field(() => Disclosure, { description: 'What is published besides totals.' })
  disclosure: Disclosure;

  @Field(() => [String], { nullable: true, description: 'Only these buildings; null: the whole estate.' })
  buildings: readonly string[] | null;

  @Field({ description: 'Key of its rule profile, as it was when the vote was drafted.' })
  profileName: string;

  @Field(() => InTwoLanguagesType, { description: 'Name of the profile.' })
  profileNames: InTwoLanguagesType;

  @Field(() => [VoteRuleType], { description: 'The rules of the profile, each with its source.' })
  rules: VoteRuleType[];

  @Field(() => OwnersVotePoliciesType, { description: 'As settled for this vote.' })
  policies: OwnersVotePoliciesType;

  @Field(() => ID, { nullable: true, description: 'The topic that asked for it.' })
  topicId: string | null;

  @Field(() => [OwnersVoteItemType], { description: 'What is voted on, in the order of the ballot.' })
  items: OwnersVoteItemType[];

  @Field(() => [OwnersVoteSlateType], { description: 'Elections among the items; mostly none.' })
  slates: readonly OwnersVoteSlateType[];

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the posted roll, in hexadecimal; null while it is not posted.',
  })
  rollHash: string | null;

  @Field(() => Int, { nullable: true, description: 'Heads that count (投票权人数).' })
  rollHeads: number | null;

  @Field(() => Int, { nullable: true, description: 'Area that counts, in 0.01 ㎡.' })
  rollArea: number | null;

  @Field(() => Int, { nullable: true, description: 'Units on the roll, also those that do not count.' })
  rollUnits: number | null;

  @Field(() => Date, { nullable: true, description: 'When the roll was posted.' })
  rollPostedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Area by the land registry, in 0.01 ㎡.' })
  registryArea: number | null;

  @Field(() => String, { nullable: true, description: 'Why the two areas differ.' })
  gapExplained: string | null;

  @Field(() => [OwnersVoteExtensionType], { description: 'Extensions, in order.' })
  extensions: OwnersVoteExtensionType[];

  @Field(() => Date, { nullable: true, description: 'When it was annulled.' })
  annulledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was annulled.' })
  annulledBecause: string | null;

  @Field(() => [VoteOfficerType], { description: 'Who counts and who watches.' })
  officers: readonly VoteOfficerType[];

  @Field(() => [VoteQuestionType], { description: 'Objections and inquiries, in order.' })
  questions: VoteQuestionType[];

  @Field(() => [OwnersVoteEntryType], { description: 'What happened, in order.' })
  timeline: OwnersVoteEntryType[];

  @Field(() => [RaisedAgainType], {
    description:
      'Items that need the leave of the committee to be put again so soon; of a draft, and for whoever runs it.',
  })
  raisedAgain: readonly RaisedAgainType[];

  @Field(() => [EarlierMatterType], {
    description: 'What its items may be again, the likeliest first; of a draft, and for whoever runs it.',
  })
  earlierMatters: readonly EarlierMatterType[];

  @Field({ description: 'Whether you may run it.' })
  viewerMayRun: boolean;

  @Field({ description: 'Whether you may annul it as it stands.' })
  viewerMayAnnul: boolean;

  @Field(() => [OwnVoteUnitType], { description: 'Units of it that are yours to vote for.' })
  viewerUnits: OwnVoteUnitType[];
}
