import type { Type } from '@nestjs/common';
import { plainToInstance, TransformationType, type TransformFnParams } from 'class-transformer';
import { defaultMetadataStorage as known } from 'class-transformer/cjs/storage.js';

/** How one property of an input class is made of the value that was sent. */
type Make = (value: unknown, sent: object) => unknown;

/** Null where only class-transformer itself knows how. */
const recipes = new Map<Type<object>, Map<string, Make> | null>();

/**
 * As class-transformer makes it, of what GraphQL has read: that looks for each property of each object through all that any class of the
 * program has said, which takes longer than all that a ballot is asked.
 */
export function inputInstance<T extends object>(type: Type<T>, sent: object): T {
  const recipe = recipeOf(type);
  if (!recipe) return plainToInstance(type, sent);
  const input = new type() as Record<string, unknown>;
  for (const key of Object.keys(sent)) {
    const value = (sent as Record<string, unknown>)[key];
    let make = recipe.get(key);
    if (!make) recipe.set(key, (make = makerOf(type, key)));
    input[key] = make(value, sent);
  }
  return input as T;
}

function recipeOf(type: Type<object>): Map<string, Make> | null {
  let recipe = recipes.get(type);
  if (recipe === undefined) recipes.set(type, (recipe = isSimple(type) ? new Map<string, Make>() : null));
  return recipe;
}

/** Says nothing but @Type and @Transform, and has no methods or accessors that a value could meet. */
function isSimple(type: Type<object>): boolean {
  const { length } = [...known.getExposedMetadatas(type), ...known.getExcludedMetadatas(type)];
  return length === 0 && Object.getOwnPropertyNames(type.prototype).length === 1;
}

function makerOf(type: Type<object>, key: string): Make {
  const nested = known.findTypeMetadata(type, key)?.typeFunction() as Type<object> | undefined;
  const { PLAIN_TO_CLASS } = TransformationType;
  const changes = known
    .findTransformMetadatas(type, key, PLAIN_TO_CLASS)
    .map(({ transformFn }) => transformFn as (of: Partial<TransformFnParams>) => unknown);
  return (value, obj) => {
    const made = nested ? madeOf(nested, value) : value;
    return changes.reduce((now, change) => change({ value: now, key, obj, type: PLAIN_TO_CLASS }), made);
  };
}

function madeOf(nested: Type<object>, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(one => madeOf(nested, one));
  return typeof value === 'object' && value !== null ? inputInstance(nested, value) : value;
}
