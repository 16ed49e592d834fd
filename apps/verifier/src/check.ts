import { sha256 } from '@noble/hashes/sha2.js';
import { Refusal } from '@sifang/kernel';
import {
  readKept,
  sentenceOf,
  verifyBundle,
  verifyOpened,
  type Checking,
  type Kept,
  type Receipt,
  type Step,
  type Verdict,
} from '@sifang/voting/domain';
import { signatureChecker } from './signatures';

/** What somebody wants to have checked. */
export interface Question {
  readonly bundle: Blob;
  /** The tellers' form of the same vote; null: it is not compared. */
  readonly opened: Blob | null;
  /** As text, one or several, with checkpoints that were kept among them; empty: none. */
  readonly receipts: string;
  /** Id of the key; empty: that of the bundle is believed. */
  readonly key: string;
}

export interface Said {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface Answer {
  /** Null where the file holds too little. */
  readonly vote: VoteSeen | null;
  readonly receipts: readonly ReceiptSeen[];
  /** How many were kept. */
  readonly checkpoints: number;
  /** At most so many as anybody reads. */
  readonly findings: readonly Said[];
  readonly found: number;
}

export interface VoteSeen {
  readonly title: string;
  readonly estate: string;
  readonly trial: boolean;
  readonly year: number;
  readonly number: number;
  readonly keyId: string;
  readonly opened: boolean;
  readonly secret: boolean;
  readonly ballots: number;
  readonly units: number;
  readonly items: readonly ItemSeen[];
}

export interface ItemSeen {
  readonly position: number;
  readonly text: string;
  readonly outcome: string;
  readonly participating: number;
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
}

export interface ReceiptSeen {
  readonly unit: string;
  readonly place: number;
  /** A letter for each item. */
  readonly choices: string;
}

const MOST_SAID = 50;
const NOTHING_KEPT: Kept = { receipts: [], checkpoints: [] };

/** Checks with the very code of `npm run verify`. @throws Refusal NOT_A_BUNDLE · RECEIPT_UNREADABLE */
export async function check(
  { bundle: file, opened, receipts: text, key }: Question,
  done: (step: Step, findings: number) => void,
): Promise<Answer> {
  const { receipts, checkpoints } = text.trim() === '' ? NOTHING_KEPT : readKept(text);
  const checking: Checking = {
    ...{ sha256, isSigned: await signatureChecker(), key: key.trim().toLowerCase() || null },
    ...{ receipts, checkpoints },
    done: (step, findings) => done(step, findings.length),
  };
  const verdict = await (opened
    ? verifyOpened(checking, await bytesOf(file), await bytesOf(opened))
    : verifyBundle(checking, await bytesOf(file)));
  return {
    vote: voteSeen(verdict),
    receipts: receipts.map(receipt => receiptSeen(verdict, receipt)),
    checkpoints: checkpoints.length,
    findings: verdict.findings.slice(0, MOST_SAID).map(each => ({ code: each.code, ...sentenceOf(each) })),
    found: verdict.findings.length,
  };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** What a refusal is called, so that a page can say it; anything else is a mistake of ours. */
export function codeOf(error: unknown): string {
  return error instanceof Refusal ? error.code : 'BROKEN';
}

function voteSeen({ bundle }: Verdict): VoteSeen | null {
  if (!bundle) return null;
  const { vote, head, items, leaves, ballots, units, results } = bundle;
  return {
    ...{ title: vote.title, estate: vote.estate, trial: vote.trial, year: vote.year, number: vote.number },
    ...{
      keyId: head.keyId,
      opened: head.form === 'TELLERS',
      secret: vote.form === 'SECRET',
      units: units.length,
    },
    ballots: leaves.length + ballots.length,
    items: results.map(({ position, outcome, participating, agree, against, abstain }) => ({
      ...{ position, outcome, text: items.find(item => item.position === position)?.text ?? '' },
      ...{ participating: participating.heads, agree: agree.heads },
      ...{ against: against.heads, abstain: abstain.heads },
    })),
  };
}

function receiptSeen({ bundle }: Verdict, { leaf, index }: Receipt): ReceiptSeen {
  const unit = bundle?.units.find(({ no }) => no === leaf.unitNo)?.name ?? String(leaf.unitNo);
  return { unit, place: index + 1, choices: leaf.choices };
}
