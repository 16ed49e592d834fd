import { Field, InputType, Int } from '@nestjs/graphql';
import type { CalendarDay } from '@sifang/kernel';
import {
  CalendarDayScalar,
  IdField,
  IdsField,
  OptionalTextField,
  refuse,
  TextField,
  WholeNumberField,
} from '@sifang/platform';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ObjectionDecision } from '../domain/objection.js';
import { RaterGroup } from '../domain/rater-group.js';

const PHOTOS = 'Photos that you sent to /files/papers before.';
const MOST_MARKS = 60;

@InputType({ description: 'What an item is given.' })
export class RatingMarkInput {
  @TextField(10, "The item's code.")
  item: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Within what the item may be given. Null: 不清楚, which counts neither in the score nor as a mark.',
  })
  @IsOptional()
  @Min(0, refuse('MARK_OUT_OF_RANGE', 'Give a whole number from 0 to 100.'))
  @Max(100, refuse('MARK_OUT_OF_RANGE', 'Give a whole number from 0 to 100.'))
  value: number | null = null;
}

function MarksField(): PropertyDecorator {
  return (target, key) => {
    Field(() => [RatingMarkInput], { description: 'Item by item.' })(target, key);
    ArrayMaxSize(MOST_MARKS, refuse('LIST_TOO_LONG', `At most ${MOST_MARKS}.`))(target, key);
    ValidateNested({ each: true })(target, key);
    Type(() => RatingMarkInput)(target, key);
  };
}

@InputType({ description: 'What a group weighs.' })
export class RatingWeightInput {
  @Field(() => RaterGroup, { description: 'Which.' })
  group: RaterGroup;

  @WholeNumberField([0, 100], 'In proportion to the others that judge.')
  weight: number;
}

@InputType({ description: 'A round about an organisation at an estate. What is left out is as usual.' })
export class OpenRatingRoundInput {
  @IdField('Chosen by you, so that a retry opens it once.')
  id: string;

  @IdField('The estate.')
  estateId: string;

  @IdField('The rated organisation.')
  subjectId: string;

  @TextField(40, 'Code of the instrument; its newest version is asked.')
  instrument: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Such as 2026-Q4 or 2026-12; left out: the one of today, by how often the instrument is asked.',
  })
  @IsOptional()
  @Matches(
    /^\d{4}(-(Q[1-4]|H[12]|0[1-9]|1[0-2]))?$/,
    refuse('PERIOD_UNREADABLE', 'Write 2026-Q4, 2026-H2, 2026-12 or 2026.'),
  )
  period: string | null = null;

  @Field({ description: 'From when on nobody answers, within 60 days.' })
  closesAt: Date;

  @Field(() => [RatingWeightInput], { nullable: true, description: 'Those left out weigh as usual.' })
  @IsOptional()
  @ArrayMaxSize(4, refuse('LIST_TOO_LONG', 'At most 4.'))
  @ValidateNested({ each: true })
  @Type(() => RatingWeightInput)
  weights: RatingWeightInput[] | null = null;

  @Field(() => Int, { nullable: true, description: 'Fewer answers: no score. At least 5; left out: 30.' })
  @IsOptional()
  @Min(0, refuse('NUMBER_OUT_OF_RANGE', 'Give a whole number from 0 to 10000.'))
  @Max(10_000, refuse('NUMBER_OUT_OF_RANGE', 'Give a whole number from 0 to 10000.'))
  minSample: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Percent of the units; left out: 5.' })
  @IsOptional()
  @Min(0, refuse('NUMBER_OUT_OF_RANGE', 'Give a whole number from 0 to 100.'))
  @Max(100, refuse('NUMBER_OUT_OF_RANGE', 'Give a whole number from 0 to 100.'))
  minResponsePercent: number | null = null;
}

@InputType({ description: 'What an owner answers for a unit.' })
export class GiveRatingInput {
  @IdField('The round.')
  roundId: string;

  @IdField('A unit of yours.')
  unitId: string;

  @MarksField()
  marks: RatingMarkInput[];

  @OptionalTextField(500, 'Anything else, in your words.')
  comment: string;

  @IdsField(6, PHOTOS)
  paperIds: string[];
}

@InputType({ description: 'A paper form.' })
export class KeyRatingPaperInput {
  @IdField('The round.')
  roundId: string;

  @IdField('The unit.')
  unitId: string;

  @TextField(20, 'Number printed on the form.')
  paperNumber: string;

  @MarksField()
  marks: RatingMarkInput[];

  @OptionalTextField(500, 'What stands on it besides.')
  comment: string;
}

@InputType({ description: 'What a body gives in its own name.' })
export class GiveRatingSheetInput {
  @IdField('The round.')
  roundId: string;

  @Field(() => RaterGroup, { description: 'Which body: COMMITTEE, COMMUNITY or TOWN.' })
  group: RaterGroup;

  @MarksField()
  marks: RatingMarkInput[];

  @OptionalTextField(500, 'In words.')
  comment: string;
}

@InputType({ description: 'A round, and why.' })
export class RatingReasonInput {
  @IdField('The round.')
  roundId: string;

  @TextField(500, 'Why.')
  reason: string;
}

@InputType({ description: 'An objection to the score of an item.' })
export class ObjectToScoreInput {
  @IdField('Chosen by you.')
  id: string;

  @IdField('The round.')
  roundId: string;

  @TextField(10, "The item's code.")
  item: string;

  @TextField(1000, 'Why.')
  text: string;

  @IdsField(12, PHOTOS)
  paperIds: string[];
}

@InputType({ description: 'What becomes of an objection to a score.' })
export class DecideScoreObjectionInput {
  @IdField('The objection.')
  objectionId: string;

  @Field(() => ObjectionDecision, { description: 'Upheld: the item is left out of the score.' })
  decision: ObjectionDecision;

  @TextField(1000, 'Why.')
  reason: string;
}

@InputType({ description: 'Something to put right.' })
export class DemandRectificationInput {
  @IdField('Of the resolution that it becomes; chosen by you, so that a retry demands it once.')
  id: string;

  @IdField('The round.')
  roundId: string;

  @TextField(10, 'Code of the item that it is about.')
  item: string;

  @TextField(500, 'What.')
  text: string;

  @Field(() => CalendarDayScalar, { description: 'By when.' })
  dueOn: CalendarDay;
}

@InputType({ description: 'What was looked into because of the flags.' })
export class RecordFlagFindingInput {
  @IdField('The round.')
  roundId: string;

  @TextField(1000, 'What was looked into, and what was found.')
  text: string;
}

@InputType({ description: '约谈' })
export class RecordTalkInput {
  @IdField('The round.')
  roundId: string;

  @TextField(1000, 'With whom, and what came of it.')
  text: string;
}
