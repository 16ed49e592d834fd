import { textOf, type Block } from './compile/block.js';

export enum ChangeKind {
  SAME = 'SAME',
  CHANGED = 'CHANGED',
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
}

/** What became of one paragraph. */
export interface Change {
  readonly kind: ChangeKind;
  readonly blockId: string;
  /** Null when it was added. */
  readonly before: string | null;
  /** Null when it was removed. */
  readonly after: string | null;
}

/** Paragraph by paragraph, in the order of the newer text; what was removed stands where it stood. */
export function changesBetween(before: readonly Block[], after: readonly Block[]): Change[] {
  const olds = new Map(before.map(each => [each.id, textOf(each)]));
  const news = new Set(after.map(({ id }) => id));
  const changes = after.map(each => changeOf(each.id, olds.get(each.id) ?? null, textOf(each)));
  const removed = before.filter(({ id }) => !news.has(id));
  for (const gone of removed) {
    const stood = before.slice(0, before.indexOf(gone)).map(({ id }) => id);
    const at = changes.findLastIndex(({ blockId }) => stood.includes(blockId)) + 1;
    changes.splice(at, 0, changeOf(gone.id, textOf(gone), null));
  }
  return changes;
}

function changeOf(blockId: string, before: string | null, after: string | null): Change {
  const kind =
    before === null
      ? ChangeKind.ADDED
      : after === null
        ? ChangeKind.REMOVED
        : before === after
          ? ChangeKind.SAME
          : ChangeKind.CHANGED;
  return { kind, blockId, before, after };
}
