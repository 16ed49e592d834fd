import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { AmendmentKind } from '../domain/amendment.js';

export enum StretchChange {
  SAME = 'SAME',
  OUT = 'OUT',
  IN = 'IN',
}

registerEnumType(StretchChange, {
  name: 'StretchChange',
  description: 'What becomes of a stretch of text.',
  valuesMap: {
    SAME: { description: 'It stays.' },
    OUT: { description: 'It goes.' },
    IN: { description: 'It comes.' },
  },
});

registerEnumType(AmendmentKind, {
  name: 'AmendmentKind',
  description: 'What an amendment does.',
  valuesMap: {
    REPLACE: { description: 'Other words in place of a passage or of the whole text.' },
    ADD: { description: 'A paragraph more.' },
  },
});

@ObjectType('Stretch', { description: 'A stretch of text that stays, goes or comes.' })
export class StretchType {
  @Field(() => StretchChange, { description: 'Which.' })
  change: `${StretchChange}`;

  @Field({ description: 'The text; all stretches together are old and new text.' })
  text: string;
}

@ObjectType('Amends', { description: 'What an amendment wants of its main motion.' })
export class AmendsType {
  @Field(() => ID, { description: 'The main motion.' })
  motionId: string;

  @Field(() => AmendmentKind, { description: 'How.' })
  kind: AmendmentKind;

  @Field(() => [StretchType], { description: 'By sentence; empty when it came to nothing.' })
  diff: readonly StretchType[];
}

@ObjectType('TextBefore', { description: 'What a motion said before an amendment was adopted.' })
export class TextBeforeType {
  @Field(() => ID, { description: 'The amendment.' })
  motionId: string;

  @Field({ description: 'The text before it.' })
  before: string;
}
