import type { Envelope } from '../secret/envelope.js';
import type { Channel } from '../../domain/ballot/ballot.js';

/** A ballot for one unit on its way into the log. What it says was checked; whether it may is decided by the statement that enters it. */
export interface BallotToEnter {
  readonly voteId: string;
  /** Made by whoever sends it, so that a second try finds the first. One id may stand for several units. */
  readonly id: string;
  readonly unitNo: number;
  readonly channel: Channel;
  /** Of the paper; null for an electronic ballot. */
  readonly number: number | null;
  /** One letter for each item of the vote in its position, see `domain/ballot/letters`; of a secret vote `MARK_ALONE`. */
  readonly choices: string;
  /** Of a secret vote: what one owner has chosen, with the first of the units; the others have none. */
  readonly envelope?: Envelope | undefined;
  readonly right: RightToCast;
}

/** By what right; the statement that enters the ballot asks again, in its own snapshot. */
export type RightToCast =
  /** The account that may vote for the unit by phone. */
  | { readonly as: 'VOTER'; readonly personId: string }
  /** By a letter that is not revoked, whose agent this person is, for this unit. */
  | { readonly as: 'AGENT'; readonly personId: string; readonly proxyId: string }
  /** At the desk or at the door: the act has asked whether this person may. In time as any electronic ballot. */
  | { readonly as: 'ASSISTANT'; readonly personId: string }
  /** A paper of this number and unit that came back before the vote closed; on a letter of proxy if there is one. */
  | { readonly as: 'PAPER'; readonly proxyId: string | null };

/** What is in the log, committed. A second try of the same ballot gets exactly the same. */
export interface Entered {
  readonly ballotId: string;
  readonly unitNo: number;
  /** 幢-单元-室. */
  readonly unit: string;
  /** Whole number of 0.01 ㎡. */
  readonly area: number;
  readonly channel: Channel;
  readonly number: number | null;
  readonly choices: string;
  /** 0, and more where the vote lets a later ballot prevail. */
  readonly revision: number;
  /** From 0. */
  readonly logIndex: number;
  /** When it was cast by the database's clock; of a paper, when it came back. */
  readonly at: Date;
  /** 16 bytes in hexadecimal, the voter's secret. */
  readonly salt: string;
  /** 32 bytes in hexadecimal. */
  readonly leaf: string;
}
