import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Choice } from '../domain/ballot/ballot.js';
import './ballot-choice.enum.js';

@ObjectType('ItemChoice', { description: 'What was chosen for one item.' })
export class ItemChoiceType {
  @Field(() => ID, { description: 'The item.' })
  itemId: string;

  @Field(() => Choice, { description: 'What was chosen.' })
  choice: Choice;
}

@ObjectType('UnitReceipt', { description: 'What the log says of one unit.' })
export class UnitReceiptType {
  @Field(() => Int, { description: 'Number of the unit on the roll.' })
  no: number;

  @Field({ description: '幢-单元-室.' })
  name: string;

  @Field(() => Int, { description: 'Whole number of 0.01 ㎡.' })
  area: number;

  @Field({
    description:
      'The leaf of the log, line by line. SHA-256 of a zero byte and this text in UTF-8 is `leaf` (RFC 9162).',
  })
  leafText: string;

  @Field({ description: 'Hash of the leaf, 64 hexadecimal digits.' })
  leaf: string;

  @Field({
    description: 'Your secret, 32 hexadecimal digits: without it nobody can tell what the leaf hides.',
  })
  salt: string;

  @Field(() => Int, { description: 'Place in the log, from 0.' })
  index: number;

  @Field({
    description: 'The receipt of this unit in full, as the verify page and `npm run verify` read it.',
  })
  receiptText: string;
}

@ObjectType('BallotReceipt', { description: 'A ballot that is in the log, committed.' })
export class BallotReceiptType {
  @Field(() => ID, { description: 'As the phone called it.' })
  ballotId: string;

  @Field({ description: 'By the clock of the database.' })
  castAt: Date;

  @Field(() => Int, { description: '0, and more where the vote lets a later ballot prevail.' })
  revision: number;

  @Field(() => [ItemChoiceType], { description: 'In the order of the items.' })
  choices: readonly ItemChoiceType[];

  @Field(() => [UnitReceiptType], { description: 'One for each unit.' })
  units: readonly UnitReceiptType[];

  @Field({
    description:
      'The receipts of its units, parted by an empty line. Asked for later it names a checkpoint besides, which holds the ' +
      'house to its log.',
  })
  receiptText: string;
}
