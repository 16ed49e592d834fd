import { applyDecorators } from '@nestjs/common';
import { Field, Float, ID, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsInt, IsNotEmpty, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { refuse } from './input-validation.js';

/** An id, in either case. Refused with INVALID_ID when it is none. */
export function IdField(description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => ID, { description }),
    Transform(({ value }) => String(value).toLowerCase()),
    IsUUID('loose', refuse('INVALID_ID', 'This is not an id.')),
  );
}

/** A text that must not be empty; blanks around it go. Refused with TEXT_EMPTY, TEXT_TOO_LONG or TEXT_UNREADABLE. */
export function TextField(most: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field({ description: `${description} 1 to ${most} characters.` }),
    IsNotEmpty(refuse('TEXT_EMPTY', 'Please write something here.')),
    Text(most),
  );
}

/** A text that may be left out and is empty then. Refused with TEXT_TOO_LONG or TEXT_UNREADABLE. */
export function OptionalTextField(most: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field({ defaultValue: '', description: `${description} Up to ${most} characters.` }),
    Text(most),
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

/** 100 billion yuan in 0.01 yuan; sums of hundreds of them are exact, too. */
const MOST_FEN = 1e13;

/** Money: whole 0.01 yuan, from nothing. GraphQL's Int ends at 21 million yuan. Refused with NUMBER_OUT_OF_RANGE. */
export function FenField(description: string): PropertyDecorator {
  const outOfRange = refuse('NUMBER_OUT_OF_RANGE', `Give a whole number from 0 to ${MOST_FEN}.`);
  return applyDecorators(
    Field(() => Float, { description: `${description} Whole 0.01 yuan, 0 to ${MOST_FEN}.` }),
    IsInt(outOfRange),
    Min(0, outOfRange),
    Max(MOST_FEN, outOfRange),
  );
}

function Text(most: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }) => String(value).trim()),
    MaxLength(most, refuse('TEXT_TOO_LONG', `At most ${most} characters.`)),
    // Postgres keeps every character but this one.
    Matches(/^[^\0]*$/, refuse('TEXT_UNREADABLE', 'There is a character in it that cannot be kept.')),
  );
}
