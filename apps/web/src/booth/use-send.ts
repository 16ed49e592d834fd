import { useState } from 'react';
import { newId } from '../drafts/new-id';
import { NO_ANSWER, type Refusal } from '../refusals/refusal';
import type { BallotReceipt } from './booth-vote';
import { type Kept, type Mark, numbered, type Sheet } from './sheets';

export interface Answer {
  readonly receipt?: BallotReceipt | undefined;
  readonly refusal?: Refusal | undefined;
}

export interface Marked {
  readonly itemId: string;
  readonly choice: Mark;
}

interface Sending {
  readonly kept: Kept;
  keep: (kept: Kept) => void;
  cast: (sheet: Sheet, ballotId: string, marked: readonly Marked[]) => Promise<Answer>;
  /** Asks the server what it has of this person; undefined when no answer came. */
  ask: () => Promise<readonly BallotReceipt[] | undefined>;
  learn: (receipt: BallotReceipt) => void;
  /** All are in. */
  done: () => void;
}

/**
 * Sends sheet after sheet. The number of each ballot is kept before it goes out; where no answer came the server is asked what it
 * has, and whoever sends again sends the same number.
 */
export function useSend({ kept, keep, cast, ask, learn, done }: Sending) {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<Refusal>();
  const [overtaken, setOvertaken] = useState('');

  async function send(sheets: readonly Sheet[]) {
    setSending(true);
    setFailure(undefined);
    const refusal = await sendAll(sheets);
    setSending(false);
    if (refusal) setFailure(refusal);
    else done();
  }

  async function sendAll(sheets: readonly Sheet[]): Promise<Refusal | undefined> {
    const ids = new Map<string, string>();
    let next = kept;
    for (const sheet of sheets) {
      const [with_, id] = numbered(next, sheet, newId);
      next = with_;
      ids.set(sheet.key, id);
    }
    keep(next);
    for (const sheet of sheets) {
      const id = ids.get(sheet.key)!;
      const { receipt, refusal } = await cast(sheet, id, markedOn(kept, sheet));
      if (receipt) learn(receipt);
      else if (refusal?.code === NO_ANSWER || refusal?.code === 'ALREADY_CAST') {
        const known = await ask();
        const nos = new Set(sheet.units.map(({ no }) => no));
        const arrived = known?.some(({ ballotId }) => ballotId === id);
        const before = known?.some(({ units }) => units.some(({ no }) => nos.has(no)));
        if (refusal.code === NO_ANSWER ? !arrived : !before) return refusal;
        if (!arrived) setOvertaken(sheet.units.map(({ name }) => name).join('、'));
        known!.forEach(learn);
      } else if (refusal) return refusal;
    }
    return undefined;
  }

  return { sending, failure, overtaken, send, settle: () => setFailure(undefined) };
}

function markedOn({ marks }: Kept, { key }: Sheet): Marked[] {
  return Object.entries(marks[key] ?? {}).map(([itemId, choice]) => ({ itemId, choice }));
}
