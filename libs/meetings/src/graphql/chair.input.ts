import { applyDecorators } from '@nestjs/common';
import { Args, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IdField, refuse } from '@sifang/platform';
import { Transform } from 'class-transformer';
import { IsOptional, IsUUID } from 'class-validator';

const EXPECTED =
  'The `seq` of the view on which you decided: refused with STALE when somebody has moved the meeting on since. ' +
  'Left out: whatever it is now.';

/** What every input of the chair holds. */
@InputType({ isAbstract: true })
export class ChairInput {
  @IdField('The meeting.')
  meetingId: string;

  @Field(() => Int, { nullable: true, description: EXPECTED })
  expectedSeq?: number | null;
}

/** The same for acts that need nothing else. */
export const ExpectedSeq = (): ParameterDecorator =>
  Args('expectedSeq', { type: () => Int, nullable: true, description: EXPECTED });

/** An id that may be left out. Refused with INVALID_ID when it is none. */
export function OptionalIdField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { nullable: true, description }),
    Transform(({ value }) => (typeof value === 'string' ? value.toLowerCase() : null)),
    IsOptional(),
    IsUUID('loose', refuse('INVALID_ID', 'This is not an id.')),
  );
}
