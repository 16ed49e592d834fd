import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AccountedAs, DeliveredHow } from '../domain/paper/paper.js';
import { PaperState } from '../domain/paper/paper-state.js';

registerEnumType(PaperState, {
  name: 'PaperState',
  description: 'Where a paper ballot is.',
  valuesMap: {
    PRINTED: { description: '已印制' },
    DELIVERED: { description: '已送达' },
    RETURNED: { description: '已回收' },
    KEYED_ONCE: { description: '已录入，待复核' },
    DIFFERENT: { description: '两遍不一致' },
    AGREED: { description: '复核一致' },
    ENTERED: { description: '已入账' },
    ACCOUNTED_FOR: { description: '已说明去向' },
  },
});
registerEnumType(DeliveredHow, {
  name: 'DeliveredHow',
  description: 'How a paper ballot was delivered.',
  valuesMap: {
    SIGNED_FOR: { description: '签收' },
    AT_THE_DOOR: { description: '上门' },
    POSTED_UP: { description: '张贴公告: where it cannot be delivered.' },
    REGISTERED_MAIL: { description: '挂号信' },
    MESSAGE: { description: '短信、微信' },
  },
});
registerEnumType(AccountedAs, {
  name: 'AccountedAs',
  description: 'Why a paper ballot does not come back.',
  valuesMap: {
    REFUSED: { description: '拒收' },
    NOT_AT_HOME: { description: '无人在家' },
    LOST: { description: '遗失' },
    REPLACED: { description: '换发: another was printed in its place.' },
    SPOILED_IN_PRINT: { description: '印废' },
  },
});

@ObjectType('PaperBallot', { description: 'A numbered paper of a vote; what stands on it is told nowhere.' })
export class PaperBallotType {
  @Field(() => Int, { description: 'Of this vote, without holes.' })
  number: number;

  @Field(() => Int, { description: 'Number of the unit on the roll.' })
  unitNo: number;

  @Field({ description: "The unit's name." })
  unit: string;

  @Field({ description: "The building's name." })
  building: string;

  @Field(() => PaperState, { description: 'Where it is.' })
  state: PaperState;

  @Field(() => DeliveredHow, { nullable: true, description: 'Null: not delivered.' })
  deliveredHow: DeliveredHow | null;

  @Field(() => Date, { nullable: true, description: 'When it was delivered.' })
  deliveredAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who delivered it.' })
  deliveredBy: string | null;

  @Field(() => String, { nullable: true, description: 'What shows the delivery; empty: nothing does.' })
  proof: string | null;

  @Field(() => [ID], { description: 'Photos of the delivery, see /files/papers.' })
  photoIds: string[];

  @Field(() => Date, { nullable: true, description: 'When it came back.' })
  returnedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The agent who handed it in by a letter of proxy.' })
  handedInBy: string | null;

  @Field(() => AccountedAs, { nullable: true, description: 'Why it does not come back.' })
  accountedAs: AccountedAs | null;

  @Field(() => String, { nullable: true, description: 'What is noted about that.' })
  note: string | null;

  @Field({ description: 'Whether you have keyed it: the other keying is for somebody else.' })
  keyedByMe: boolean;
}

@ObjectType('PaperDifference', { description: 'A paper that two people have read differently.' })
export class PaperDifferenceType {
  @Field(() => Int, { description: 'Of the paper.' })
  number: number;

  @Field({ description: "The unit's name." })
  unit: string;

  @Field(() => [Int], { description: 'Positions of the items, from 1, that were read differently; not how.' })
  items: readonly number[];

  @Field({ description: 'Whether you are one of the two: a third person settles it.' })
  keyedByMe: boolean;
}

@ObjectType('PaperFigures', { description: 'Where all papers of a vote are.' })
export class PaperFiguresType {
  @Field(() => Int, { description: '发放' })
  issued: number;

  @Field(() => Int, { description: '送达' })
  delivered: number;

  @Field(() => Int, { description: '回收' })
  returned: number;

  @Field(() => Int, { description: '已说明去向' })
  accountedFor: number;

  @Field(() => Int, { description: '未回收且去向不明: no result before it is 0.' })
  missing: number;

  @Field(() => Int, { description: '已入账' })
  entered: number;

  @Field(() => Int, { description: 'To be keyed once or twice yet.' })
  toKey: number;

  @Field(() => Int, { description: 'Read differently by two people.' })
  differences: number;
}
