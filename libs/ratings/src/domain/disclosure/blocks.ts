/** An answer as it is counted: where the unit is, and what it was given. */
export interface CountedAnswer {
  readonly building: string;
  readonly values: readonly number[];
}

/** Answers of which nothing is ever told apart: every figure is of one block or of several. */
export interface Block {
  readonly buildings: readonly string[];
  readonly answers: readonly CountedAnswer[];
}

/** Fewer answers than this stand behind no figure and behind no difference of two figures. */
export const SMALLEST_BLOCK = 5;

/** Buildings by `apart`: blocks in the order of their buildings, the one that stands together last. */
export function blocksOf(answers: readonly CountedAnswer[], smallest = SMALLEST_BLOCK): readonly Block[] {
  const names = [...new Set(answers.map(({ building }) => building))].sort();
  const byBuilding = names.map(name => ({
    buildings: [name],
    answers: answers.filter(({ building }) => building === name),
  }));
  const { alone, together } = apart(byBuilding, block => block.answers.length, smallest);
  if (together.length === 0) return alone;
  const buildings = together.flatMap(block => block.buildings).sort();
  return [...alone, { buildings, answers: together.flatMap(block => block.answers) }];
}

/**
 * A part stands alone while its size is at least `smallest`. The others stand together; where these are too few, the
 * smallest of those that stood alone joins them, for the whole less all the others would be a figure of too few.
 * @param parts in an order that does not depend on what anybody gave; those alone keep it
 */
export function apart<T>(
  parts: readonly T[],
  sizeOf: (part: T) => number,
  smallest: number,
): { readonly alone: readonly T[]; readonly together: readonly T[] } {
  const together = new Set<T>();
  let size = 0;
  for (const part of [...parts].sort((one, other) => sizeOf(one) - sizeOf(other))) {
    const missing = together.size > 0 && size < smallest;
    if (sizeOf(part) >= smallest && !missing) continue;
    together.add(part);
    size += sizeOf(part);
  }
  return { alone: parts.filter(part => !together.has(part)), together: [...together] };
}
