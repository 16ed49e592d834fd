import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsUUID } from 'class-validator';
import { refuse } from './input-validation.js';

/** Ids, in either case; none when left out. Refused with INVALID_ID or LIST_TOO_LONG. */
export function IdsField(most: number, description: string): PropertyDecorator {
  return applyDecorators(
    Field(() => [ID], { defaultValue: [], description: `${description} Up to ${most}.` }),
    Transform(({ value }) => (value as readonly unknown[]).map(id => String(id).toLowerCase())),
    IsUUID('loose', { each: true, ...refuse('INVALID_ID', 'This is not an id.') }),
    ArrayMaxSize(most, refuse('LIST_TOO_LONG', `At most ${most}.`)),
  );
}
