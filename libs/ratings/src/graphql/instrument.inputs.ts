import { Field, InputType } from '@nestjs/graphql';
import { IdField, OptionalTextField, refuse, TextField, WholeNumberField } from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { InstrumentKind, Scale } from '../domain/instrument.js';
import { Cycle } from '../domain/period.js';
import { RaterGroup } from '../domain/rater-group.js';

@InputType({ description: 'One question.' })
export class RatingItemInput {
  @TextField(10, 'Such as A1.')
  code: string;

  @TextField(100, 'In Chinese.')
  zh: string;

  @OptionalTextField(200, 'In English.')
  en: string;

  @WholeNumberField(
    [1, 100],
    'What it weighs within its area; on a scale of points also the most it may be given.',
  )
  points: number;

  @Field(() => [RaterGroup], { description: 'Who judges it.' })
  @ArrayMaxSize(4, refuse('LIST_TOO_LONG', 'At most 4.'))
  judgedBy: RaterGroup[];
}

@InputType({ description: 'Questions that belong together.' })
export class RatingAreaInput {
  @TextField(10, 'Such as A.')
  code: string;

  @TextField(50, 'In Chinese.')
  zh: string;

  @OptionalTextField(100, 'In English.')
  en: string;

  @WholeNumberField([1, 100], 'What it weighs in the whole.')
  weight: number;

  @Field(() => [RatingItemInput], { description: 'In the order of the form.' })
  @ArrayMaxSize(60, refuse('LIST_TOO_LONG', 'At most 60.'))
  @ValidateNested({ each: true })
  @Type(() => RatingItemInput)
  items: RatingItemInput[];
}

@InputType({ description: "A town's own instrument, or the next version of one." })
export class SaveRatingInstrumentInput {
  @IdField('The town.')
  townId: string;

  @TextField(40, 'Its code; the same again makes the next version.')
  code: string;

  @Field(() => InstrumentKind, { description: 'What it rates.' })
  kind: InstrumentKind;

  @Field(() => Scale, { description: 'How items are marked.' })
  scale: Scale;

  @Field(() => Cycle, { defaultValue: Cycle.QUARTER, description: 'How often it is asked.' })
  every: Cycle;

  @TextField(50, 'In Chinese.')
  zh: string;

  @OptionalTextField(100, 'In English.')
  en: string;

  @OptionalTextField(200, 'What it follows.')
  source: string;

  @Field(() => [RatingAreaInput], { description: '1 to 12, in the order of the form.' })
  @ArrayMaxSize(20, refuse('LIST_TOO_LONG', 'At most 12.'))
  @ValidateNested({ each: true })
  @Type(() => RatingAreaInput)
  areas: RatingAreaInput[];
}
