import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { Outcome } from '../domain/tally/decide.js';
import { FlagCode } from '../domain/tally/flag.js';
import { SettledAs } from '../domain/tally/settled-as.js';
import { FlagSettlementType } from './settlement.type.js';
import { OwnersVoteSlateType } from './slate.type.js';

@ObjectType('VoteFigure', { description: 'Heads and area.' })
export class VoteFigureType {
  @Field(() => Int, { description: 'Heads.' })
  heads: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'In 0.01 ㎡, rounded down to `areaStep` of its item; null: not told, because it would tell what somebody chose.',
  })
  area: number | null;
}

@ObjectType('VoteText', { description: 'Words in both languages.' })
export class VoteTextType {
  @Field({ description: 'In Chinese.' })
  zh: string;

  @Field({ description: 'In English.' })
  en: string;
}

@ObjectType('VoteFlag', { description: 'Something that a person should look at.' })
export class VoteFlagType {
  @Field(() => FlagCode, { description: 'What it is.' })
  code: FlagCode;

  @Field(() => [String], {
    description: 'Units that it is about; only for those who ran the vote or counted.',
  })
  units: readonly string[];

  @Field(() => VoteTextType, { description: 'In words.' })
  text: VoteTextType;

  @Field(() => [Int], {
    description: 'Their numbers on the roll; only for those who ran the vote or counted.',
  })
  unitNos: readonly number[];

  @Field(() => [SettledAs], {
    description: 'What two people may decide about it now; only for those who ran the vote or counted.',
  })
  choices: readonly SettledAs[];

  @Field(() => SettledAs, { nullable: true, description: 'What was decided; null: nothing.' })
  settled: SettledAs | null;

  @Field(() => FlagSettlementType, { nullable: true, description: 'Who decided it, and why; null: nobody.' })
  settlement: FlagSettlementType | null;
}

@ObjectType('VoteTest', { description: 'One comparison of the law, of heads or of area in 0.01 ㎡.' })
export class VoteTestType {
  @Field({ description: 'participation or agreement' })
  about: string;

  @Field({ description: 'heads or area' })
  measure: string;

  @Field({ description: 'Such as ≥ 2/3.' })
  bound: string;

  @Field(() => Int, { nullable: true, description: 'What the share is of.' })
  whole: number | null;

  @Field(() => Int, { nullable: true, description: 'The smallest that is enough, rounded up.' })
  least: number | null;

  @Field(() => Int, { nullable: true, description: 'What there was; null: not told or not known.' })
  actual: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that is enough; null: not told or open.' })
  met: boolean | null;
}

@ObjectType('VoteBuildingResult', { description: 'Heads of a building by what they said.' })
export class VoteBuildingResultType {
  @Field({ description: 'The building.' })
  building: string;

  @Field(() => Int, { description: '同意' })
  agree: number;

  @Field(() => Int, { description: '反对' })
  against: number;

  @Field(() => Int, { description: '弃权' })
  abstain: number;
}

@ObjectType('VoteItemResult', { description: 'What one item came to.' })
export class VoteItemResultType {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Int, { description: 'Place on the ballot, from 1.' })
  position: number;

  @Field({ description: 'Which matter of Art 278, such as 278-8.' })
  matter: string;

  @Field({ description: 'What was voted on; of a candidate the name.' })
  text: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the slate whose candidate it is; null: of none.',
  })
  slate: number | null;

  @Field(() => Outcome, { description: 'What it came to.' })
  outcome: Outcome;

  @Field(() => VoteFigureType, { description: '参与表决, void ballots left out.' })
  participating: VoteFigureType;

  @Field(() => VoteFigureType, { description: '同意, those who followed a majority included.' })
  agree: VoteFigureType;

  @Field(() => VoteFigureType, { description: '反对' })
  against: VoteFigureType;

  @Field(() => VoteFigureType, { description: '弃权' })
  abstain: VoteFigureType;

  @Field(() => VoteFigureType, { description: '随多数, as marked.' })
  withMajority: VoteFigureType;

  @Field(() => VoteFigureType, { description: '未选, as handed in.' })
  blank: VoteFigureType;

  @Field(() => VoteFigureType, { description: '作废 for this item.' })
  spoiled: VoteFigureType;

  @Field(() => Int, { description: '已作废: ballots that are kept and do not count.' })
  discarded: number;

  @Field(() => Int, {
    nullable: true,
    name: 'areaStep',
    description: 'Areas by stance are rounded down to this many 0.01 ㎡; 1: exact; null: they are not told.',
  })
  step: number | null;

  @Field({ description: 'Everybody chose the same, so that the result tells what everybody chose.' })
  unanimous: boolean;

  @Field({
    description:
      'Of a secret vote in which too few took part: no figure by choice is kept, heads neither; what stands for them is zero.',
  })
  withheld: boolean;

  @Field(() => [VoteBuildingResultType], {
    nullable: true,
    description: 'By building; null where that would tell what somebody chose.',
  })
  buildings: readonly VoteBuildingResultType[] | null;

  @Field(() => [VoteTestType], {
    description: 'Four: participation by heads and area, agreement by heads and area.',
  })
  tests: readonly VoteTestType[];

  @Field(() => [VoteFlagType], { description: 'What a person should look at.' })
  flags: readonly VoteFlagType[];

  @Field(() => VoteTextType, { description: 'Why it came to this, in one paragraph.' })
  explanation: VoteTextType;
}

@ObjectType('VoteTurnout', { description: 'Units with a ballot, whatever it says.' })
export class VoteTurnoutType {
  @Field(() => Int, { description: 'Units.' })
  units: number;

  @Field(() => Int, { description: 'With an electronic ballot.' })
  electronic: number;

  @Field(() => Int, { description: 'With a paper ballot.' })
  paper: number;
}

@ObjectType('VotePapers', { description: 'Paper ballots.' })
export class VotePapersType {
  @Field(() => Int, { description: '发放' })
  issued: number;

  @Field(() => Int, { description: '回收' })
  returned: number;

  @Field(() => Int, { description: '已发放未回收, each accounted for.' })
  notReturned: number;
}

@ObjectType('VoteElectorate', { description: 'All who could vote.' })
export class VoteElectorateType {
  @Field(() => Int, { description: 'Heads.' })
  heads: number;

  @Field(() => Int, { description: 'In 0.01 ㎡.' })
  area: number;

  @Field(() => Int, { description: 'Units that count.' })
  units: number;
}

@ObjectType('VoteResult', { description: 'A result as it was posted.' })
export class VoteResultType {
  @Field(() => CalendarDayScalar, { description: 'Day on which it was posted.' })
  postedOn: CalendarDay;

  @Field({ description: 'When it was counted.' })
  countedAt: Date;

  @Field({ description: 'Whether you see exact areas and units; others see what may be published.' })
  exact: boolean;

  @Field(() => VoteElectorateType, { description: 'All who could vote.' })
  electorate: VoteElectorateType;

  @Field(() => VoteTurnoutType, { description: 'Who did.' })
  turnout: VoteTurnoutType;

  @Field(() => VotePapersType, { description: 'What became of the papers.' })
  papers: VotePapersType;

  @Field(() => [VoteItemResultType], { description: 'In the order of the ballot.' })
  items: readonly VoteItemResultType[];

  @Field(() => [OwnersVoteSlateType], { description: 'Elections among the items; mostly none.' })
  slates: readonly OwnersVoteSlateType[];
}

@ObjectType('UnitThatTookPart', { description: 'A unit with a ballot; never what it says.' })
export class UnitThatTookPartType {
  @Field(() => Int, { description: 'Its number on the roll.' })
  no: number;

  @Field({ description: 'As people say it.' })
  name: string;

  @Field(() => Int, { description: 'In 0.01 ㎡.' })
  area: number;
}
