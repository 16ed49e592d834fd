import type { BallotChoice } from '../../graphql/generated';
import { inTurn, partsOf } from '../../booth/parts';
import { choiceFor } from './choice-keys';

interface Item {
  readonly id: string;
  readonly text: string;
  readonly slate: number | null;
}

/** Items as they stand on the paper of a unit, candidates in its turn. */
export function asPrinted<I extends Item>(
  items: readonly I[],
  slates: readonly { readonly no: number; readonly seats: number }[],
  unitNo: number,
): I[] {
  return partsOf(items, slates).flatMap(part => (part.slate ? inTurn(part.items, unitNo) : part.items));
}

/** Within an election: the rest left unmarked, none of them, an abstention, all of it void. */
export const SLATE_KEYS = {
  '0': 'BLANK',
  '7': 'AGAINST',
  '8': 'ABSTAIN',
  '9': 'SPOILED',
} as const satisfies Record<string, BallotChoice>;

/**
 * What has been read of a paper after another key.
 * @param lines as printed
 * @param following whether the paper has a box for 随多数
 * @returns undefined where the key means nothing here
 */
export function afterKey(
  key: string,
  read: readonly BallotChoice[],
  lines: readonly Pick<Item, 'slate'>[],
  following = true,
): readonly BallotChoice[] | undefined {
  if (key === 'Backspace') return read.slice(0, -1);
  const line = lines[read.length];
  if (!line) return undefined;
  if (line.slate !== null && key in SLATE_KEYS) {
    const [first, last] = [
      lines.findIndex(each => each.slate === line.slate),
      lines.findLastIndex(each => each.slate === line.slate),
    ];
    const from = key === '0' ? read.length : first;
    const rest = Array.from({ length: last + 1 - from }, () => SLATE_KEYS[key as keyof typeof SLATE_KEYS]);
    return [...read.slice(0, from), ...rest];
  }
  const choice = choiceFor(key);
  // Nobody is elected by whoever the others choose.
  const follows = following && line.slate === null;
  if (!choice || (choice === 'WITH_MAJORITY' && !follows)) return undefined;
  return [...read, choice];
}

/** As the desk sends it: in the order of the items. */
export function inOrderOfItems(
  read: readonly BallotChoice[],
  lines: readonly Pick<Item, 'id'>[],
  items: readonly Pick<Item, 'id'>[],
): BallotChoice[] {
  return items.map(item => read[lines.findIndex(({ id }) => id === item.id)]!);
}
