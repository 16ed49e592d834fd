import { applyDecorators } from '@nestjs/common';
import { Field, ID, Int } from '@nestjs/graphql';
import { IsNotEmpty, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { refuse } from './input-validation.js';

/** An id. Refused with INVALID_ID when it is none. */
export function IdField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { description }),
    IsUUID(undefined, refuse('INVALID_ID', 'This is not an id.')),
  );
}

/** A text that must not be empty. Refused with TEXT_EMPTY or TEXT_TOO_LONG. */
export function TextField(most: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field({ description: `${description} 1 to ${most} characters.` }),
    IsNotEmpty(refuse('TEXT_EMPTY', 'Please write something here.')),
    MaxLength(most, refuse('TEXT_TOO_LONG', `At most ${most} characters.`)),
  );
}

/** Refused with NUMBER_OUT_OF_RANGE. */
export function WholeNumberField(
  [least, most]: readonly [number, number],
  description: string,
  defaultValue?: number,
): PropertyDecorator {
  const outOfRange = refuse('NUMBER_OUT_OF_RANGE', `Give a whole number from ${least} to ${most}.`);
  return applyDecorators(
    Field(() => Int, {
      description: `${description} ${least} to ${most}.`,
      ...(defaultValue !== undefined && { defaultValue }),
    }),
    Min(least, outOfRange),
    Max(most, outOfRange),
  );
}
