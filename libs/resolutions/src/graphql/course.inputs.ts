import { Field, InputType } from '@nestjs/graphql';
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
import { ArrayMaxSize, IsOptional, MaxLength, ValidateNested } from 'class-validator';
import { ObjectionDecision, ObjectionKind } from '../domain/objection.js';
import { Satisfaction } from '../domain/satisfaction.js';
import { TermInput, UndertakingInput } from './resolution.inputs.js';

const MOST_PAPERS = 12;
const PAPERS = 'Photos and documents that you sent to /files/papers before.';

@InputType({ description: 'Why the addressee does not accept it as it is.' })
export class ObjectToResolutionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @Field(() => ObjectionKind, { description: 'A change, or no at all.' })
  kind: ObjectionKind;

  @TextField(1000, 'The reasons, and what you propose instead.')
  reason: string;

  @IdsField(MOST_PAPERS, PAPERS)
  paperIds: string[];
}

@InputType({ description: 'What becomes of an objection.' })
export class DecideObjectionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @Field(() => ObjectionDecision, { description: 'What is decided.' })
  decision: ObjectionDecision;

  @TextField(1000, 'Why.')
  reason: string;

  @Field(() => String, {
    nullable: true,
    description: 'Of an amendment: what is to be done now. Up to 500 characters.',
  })
  @IsOptional()
  @MaxLength(500, refuse('TEXT_TOO_LONG', 'At most 500 characters.'))
  text: string | null = null;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'By when now; left out: as it was.' })
  dueOn: CalendarDay | null = null;
}

@InputType({ description: 'How far the work is.' })
export class ReportProgressInput {
  @IdField('Chosen by you, so that a retry reports once.')
  id: string;

  @IdField('The resolution.')
  resolutionId: string;

  @TextField(2000, 'How far it is.')
  text: string;

  @IdsField(MOST_PAPERS, PAPERS)
  paperIds: string[];

  @IdsField(20, 'Undertakings that are done with this.')
  fulfilledIds: string[];

  @Field(() => [UndertakingInput], { defaultValue: [], description: 'What is promised besides; up to 20.' })
  @ArrayMaxSize(20, refuse('LIST_TOO_LONG', 'At most 20.'))
  @ValidateNested({ each: true })
  @Type(() => UndertakingInput)
  undertakings: UndertakingInput[];
}

@InputType({ description: '申请销号: the addressee says that it is done.' })
export class AskToCloseInput {
  @IdField('The resolution.')
  resolutionId: string;

  @TextField(2000, 'What was done.')
  text: string;

  @IdsField(MOST_PAPERS, PAPERS)
  paperIds: string[];
}

@InputType({ description: '核验: what somebody found who did not do the work.' })
export class CheckResolutionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @Field({ description: 'Whether it is done as it was decided.' })
  passed: boolean;

  @TextField(2000, 'What was found.')
  finding: string;

  @IdsField(MOST_PAPERS, PAPERS)
  paperIds: string[];

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'When it failed: by when now, or give `term`.',
  })
  dueOn: CalendarDay | null = null;

  @Field(() => TermInput, {
    nullable: true,
    description: 'When it failed: a term from the day of the check on.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => TermInput)
  term: TermInput | null = null;
}

@InputType({ description: 'A later day.' })
export class AskExtensionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @Field(() => CalendarDayScalar, { description: 'Until when; later than the term.' })
  until: CalendarDay;

  @TextField(1000, 'Why.')
  reason: string;
}

@InputType({ description: 'Whether there is a later day.' })
export class DecideExtensionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description: 'Granted until then, not later than was asked for; null: refused.',
  })
  until: CalendarDay | null = null;

  @TextField(1000, 'Why.')
  reason: string;
}

@InputType({ description: 'Why the clock stops or runs again.' })
export class ResolutionClockInput {
  @IdField('The resolution.')
  resolutionId: string;

  @TextField(1000, 'Why.')
  reason: string;
}

@InputType({ description: '督办 by the town.' })
export class SuperviseResolutionInput {
  @IdField('The resolution.')
  resolutionId: string;

  @WholeNumberField([1, 3], '1 督办, 2 挂牌督办, 3 约谈.')
  level: number;

  @TextField(1000, 'What is asked for.')
  text: string;
}

@InputType({ description: 'How satisfied you are.' })
export class RateResolutionInput {
  @IdField('The resolution, closed.')
  resolutionId: string;

  @Field(() => Satisfaction, { description: 'How satisfied.' })
  satisfaction: Satisfaction;

  @OptionalTextField(500, 'A few words.')
  comment: string;
}
