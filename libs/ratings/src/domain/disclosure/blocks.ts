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

/**
 * Buildings stand alone while at least `smallest` answers do. The others stand together; where these are too few, the
 * smallest of those that stood alone joins them, for the whole less all the others would be a figure of too few.
 * @returns blocks in the order of their buildings, the one that stands together last
 */
export function blocksOf(answers: readonly CountedAnswer[], smallest = SMALLEST_BLOCK): Block[] {
  const byBuilding = new Map<string, CountedAnswer[]>();
  for (const answer of answers)
    byBuilding.set(answer.building, [...(byBuilding.get(answer.building) ?? []), answer]);
  const alone: Block[] = [];
  let together: Block = { buildings: [], answers: [] };
  for (const [building, of] of [...byBuilding].sort(bySize)) {
    const missing = together.answers.length > 0 && together.answers.length < smallest;
    const block = { buildings: [building], answers: of };
    if (of.length < smallest || missing) together = joined(together, block);
    else alone.push(block);
  }
  const blocks = alone.sort((one, other) => (one.buildings[0]! < other.buildings[0]! ? -1 : 1));
  return together.answers.length > 0 ? [...blocks, together] : blocks;
}

/** From the smallest; equal ones by name, so that the same answers always make the same blocks. */
function bySize(
  [one, of]: readonly [string, readonly unknown[]],
  [other, than]: readonly [string, readonly unknown[]],
): number {
  return of.length - than.length || (one < other ? -1 : 1);
}

function joined(one: Block, other: Block): Block {
  return {
    buildings: [...one.buildings, ...other.buildings].sort(),
    answers: [...one.answers, ...other.answers],
  };
}
