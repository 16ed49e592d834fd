import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CalledLine', { description: 'How often each choice of one item was called, in heads.' })
export class CalledLineType {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field({ description: 'What is voted on; of a candidate the name.' })
  text: string;

  @Field(() => Int, { description: '同意' })
  agree: number;

  @Field(() => Int, { description: '反对' })
  against: number;

  @Field(() => Int, { description: '弃权' })
  abstain: number;

  @Field(() => Int, { description: '未选、作废, or open.' })
  other: number;
}

@ObjectType('CalledPart', {
  description:
    'One item or one election, called by itself and in an order of its own: no sheet tells whose it is.',
})
export class CalledPartType {
  @Field(() => Int, { description: 'Position of its first item, from 1.' })
  part: number;

  @Field({ description: 'Who is elected, or what is decided.' })
  text: string;

  @Field(() => Int, { nullable: true, description: '应选人数; null: no election.' })
  seats: number | null;

  @Field(() => Int, { description: 'Sheets there are, one for each head.' })
  total: number;

  @Field(() => Int, { description: 'Sheets that were called.' })
  called: number;

  @Field({
    description:
      'False: so few that one sheet would tell whose it is; all are called at once and none is shown.',
  })
  oneByOne: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The last of them, a letter for each line: A 同意 R 反对 X 弃权 B 未选 S 作废 ? open. Null: none yet, or none is shown.',
  })
  last: string | null;

  @Field(() => [CalledLineType], { description: 'The item, or the candidates.' })
  lines: readonly CalledLineType[];
}

@ObjectType('BallotCallingView', { description: '唱票 as every screen shows it.' })
export class BallotCallingViewType {
  @Field(() => ID, { description: 'The vote.' })
  id: string;

  @Field({ description: 'Title of the vote.' })
  title: string;

  @Field({ description: 'Name of the estate.' })
  estateName: string;

  @Field({ description: '测试' })
  trial: boolean;

  @Field(() => Int, {
    description: 'How often it was drawn; 0: not yet. It begins anew where the vote is counted anew.',
  })
  nth: number;

  @Field(() => [CalledPartType], { description: 'In the order of the ballot; none before it was drawn.' })
  parts: readonly CalledPartType[];
}

@ObjectType('BallotCallingLive', { description: 'A step of 唱票.' })
export class BallotCallingLiveType {
  @Field({ description: 'Give it as `after` when you come back.' })
  cursor: string;

  @Field(() => Int, { description: 'Grows with every step.' })
  seq: number;

  @Field(() => BallotCallingViewType, {
    nullable: true,
    description: 'Null: nothing happened since `after`.',
  })
  view: BallotCallingViewType | null;
}
