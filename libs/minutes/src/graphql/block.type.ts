import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ChangeKind } from '../domain/changes.js';
import { BlockKind } from '../domain/compile/block.js';

@ObjectType('MinutesSpan', { description: 'A piece of text.' })
export class SpanType {
  @Field({ description: 'Chinese, as it is printed.' })
  text: string;

  @Field(() => [Int], {
    description: 'Numbers of the entries of the record behind it; empty for plain text.',
  })
  events: readonly number[];
}

@ObjectType('MinutesBlock', { description: 'A paragraph of minutes.' })
export class BlockType {
  @Field({
    description:
      'Stays the same from one version to the next. Of an item: `item.<id of the agenda item>`; what is written for it ' +
      'has the place `considered.<the same id>`.',
  })
  id: string;

  @Field(() => BlockKind, { description: 'What it is.' })
  kind: BlockKind;

  @Field(() => [SpanType], { description: 'Its text, in pieces.' })
  spans: readonly SpanType[];
}

@ObjectType('MinutesChange', { description: 'What became of a paragraph from one version to another.' })
export class ChangeType {
  @Field(() => ChangeKind, { description: 'What became of it.' })
  kind: ChangeKind;

  @Field({ description: 'Which paragraph.' })
  blockId: string;

  @Field(() => String, { nullable: true, description: 'Null when it was added.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'Null when it was removed.' })
  after: string | null;
}
