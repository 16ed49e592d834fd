import type { Refusal } from './refusal';

/** The refusal if it speaks of this field; servers may name the field with or without the argument around it. */
export function atField(refusal: Refusal | undefined, field: string): Refusal | undefined {
  return fieldOf(refusal) === field ? refusal : undefined;
}

/** The refusal if it speaks of this field as a whole or of something inside it. */
export function withinField(refusal: Refusal | undefined, field: string): Refusal | undefined {
  const at = fieldOf(refusal);
  return at === field || at?.startsWith(`${field}.`) ? refusal : undefined;
}

function fieldOf(refusal: Refusal | undefined): string | undefined {
  return refusal?.field?.replace(/^input\./, '');
}
