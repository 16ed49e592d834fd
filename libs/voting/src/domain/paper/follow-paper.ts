import { Refusal } from '@sifang/kernel';
import { AccountedAs, type Accounted, type Delivery, type Keying, type PaperBallot } from './paper.js';
import { PaperState, stateOf } from './paper-state.js';

const { PRINTED, DELIVERED, RETURNED, KEYED_ONCE, DIFFERENT, ACCOUNTED_FOR } = PaperState;
/** Papers that are there no more, or are void: they do not turn up again. */
const GONE: readonly AccountedAs[] = [AccountedAs.REPLACED, AccountedAs.SPOILED_IN_PRINT];

/** 送达. @throws Refusal PAPER_VOID · PAPER_STATE_UNFIT */
export function deliver(paper: PaperBallot, delivery: Delivery): PaperBallot {
  requireNotVoid(paper);
  requirePaper(paper, PRINTED, ACCOUNTED_FOR);
  return { ...paper, delivery, accounted: null };
}

/** 回收. Who cannot tell how it got out cannot prove a delivery either. @throws Refusal PAPER_VOID · PAPER_NOT_DELIVERED · PAPER_STATE_UNFIT */
export function takeBack(
  paper: PaperBallot,
  to: string,
  at: Date,
  onLetter: string | null = null,
): PaperBallot {
  requireNotVoid(paper);
  if (!paper.delivery)
    throw new Refusal('PAPER_NOT_DELIVERED', 'Note first how this paper was delivered.', 'number');
  requirePaper(paper, DELIVERED, ACCOUNTED_FOR);
  return { ...paper, returned: { to, at, onLetter }, accounted: null };
}

/**
 * 录入, and 复核 by somebody else who does not see what the first one read.
 * @param items of the vote
 * @throws Refusal PAPER_STATE_UNFIT · PAPER_KEYED_BY_YOU · CHOICES_UNFIT
 */
export function key(paper: PaperBallot, keying: Keying, items: number): PaperBallot {
  requirePaper(paper, RETURNED, KEYED_ONCE);
  return keyed(paper, keying, items);
}

/**
 * Two people read it differently: a third, who has put the scan beside it, says what it says.
 * @throws Refusal PAPER_STATE_UNFIT · PAPER_KEYED_BY_YOU · CHOICES_UNFIT · SCAN_MISSING
 */
export function settle(
  paper: PaperBallot,
  keying: Keying,
  { items, scans }: { readonly items: number; readonly scans: number },
): PaperBallot {
  requirePaper(paper, DIFFERENT);
  if (scans === 0) throw new Refusal('SCAN_MISSING', 'Put a scan of the paper beside it.', 'scanIds');
  return keyed(paper, keying, items);
}

/** 说明去向 of what was issued and does not come back. @throws Refusal PAPER_STATE_UNFIT */
export function accountFor(paper: PaperBallot, accounted: Accounted): PaperBallot {
  requirePaper(paper, PRINTED, DELIVERED);
  return { ...paper, accounted };
}

/** One letter for each item. @throws Refusal CHOICES_UNFIT */
export function requireChoices(choices: string, items: number): void {
  if (choices.length !== items || !/^[ARXWBS]+$/.test(choices))
    throw new Refusal('CHOICES_UNFIT', `Give one choice for each of the ${items} items.`, 'choices');
}

function keyed(paper: PaperBallot, keying: Keying, items: number): PaperBallot {
  if (paper.keyings.some(({ by }) => by === keying.by)) throw keyedByYou();
  requireChoices(keying.choices, items);
  return { ...paper, keyings: [...paper.keyings, keying] };
}

export function keyedByYou(): Refusal {
  return new Refusal('PAPER_KEYED_BY_YOU', 'You have keyed this paper; somebody else has to.', 'number');
}

export function paperOutAlready(): Refusal {
  return new Refusal(
    'PAPER_OUT_ALREADY',
    'There is a paper of this unit already; replace it instead.',
    'unitNos',
  );
}

function requireNotVoid({ accounted }: PaperBallot): void {
  if (accounted && GONE.includes(accounted.as))
    throw new Refusal('PAPER_VOID', 'This paper is void; another may have been printed for it.', 'number');
}

function requirePaper(paper: PaperBallot, ...fit: readonly PaperState[]): void {
  const state = stateOf(paper);
  if (!fit.includes(state))
    throw new Refusal(
      'PAPER_STATE_UNFIT',
      `The paper is ${state}; this needs ${fit.join(' or ')}.`,
      'number',
    );
}
