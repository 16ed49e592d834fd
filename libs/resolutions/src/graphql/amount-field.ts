import { applyDecorators } from '@nestjs/common';
import { Field, Float } from '@nestjs/graphql';
import { refuse } from '@sifang/platform';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** GraphQL's Int ends at 2³¹, which is 21 million yuan. */
const MOST = 1e13;

/** A whole number above nothing, or null. Refused with NUMBER_OUT_OF_RANGE. */
export function AmountField(description: string, nullable = true): PropertyDecorator {
  const outOfRange = refuse('NUMBER_OUT_OF_RANGE', `Give a whole number from 1 to ${MOST}.`);
  return applyDecorators(
    Field(() => Float, { nullable, description }),
    IsOptional(),
    IsInt(outOfRange),
    Min(1, outOfRange),
    Max(MOST, outOfRange),
  );
}
