import { DiscardReason, type Ballot } from '../ballot/ballot.js';
import { choicesOf } from '../ballot/letters.js';
import { MATTERS, type Matter } from '../law/matter.js';
import type { VotePolicies } from '../life/row.js';
import { principalsPrevail } from '../proxy/principals-prevail.js';
import type { RollUnit } from '../roll/electorate.js';
import { asCounted } from '../slate/as-counted.js';
import { placed, type Slate } from '../slate/slate.js';
import { decideByBallots, type BallotCase } from './by-ballots.js';
import type { Decision } from './decision.js';
import type { Settlement } from './settlement.js';

/** A ballot as the log has it: one letter for each item. */
export interface LoggedBallot extends Pick<Ballot, 'channel' | 'at'> {
  readonly unitNo: number;
  readonly number: number | null;
  readonly byProxy: boolean;
  readonly choices: string;
}

export interface VoteToDecide {
  readonly items: readonly { readonly matter: Matter; readonly slate?: number | null }[];
  /** 选举项; left out: none. */
  readonly slates?: readonly Slate[];
  readonly policies: VotePolicies;
  /** Numbers of the units whose delivery is proved; asked only where silence follows the majority. */
  readonly delivered: readonly number[];
  /** Whose `unit` is the unit's number. */
  readonly roll: readonly RollUnit[];
  readonly ballots: readonly LoggedBallot[];
  /** 认定; left out: none. */
  readonly settlements?: readonly ItemSettlement[];
}

/** Units by their numbers. */
export interface ItemSettlement extends Omit<Settlement, 'units'> {
  /** Of the item, from 1. */
  readonly position: number;
  readonly unitNos: readonly number[];
}

/** Counts and decides every item of a vote, in the order of its items. @throws Refusal NOBODY_TO_VOTE · SETTLEMENT_UNFIT */
export function decideVote(vote: VoteToDecide): Decision[] {
  const { overruled } = principalsPrevail(vote.ballots);
  return casesOf(vote).map((each, at) => {
    const decision = decideByBallots(each);
    const lost = overruled.map(ballot => ({
      ballot: ballotOn(at, ballot),
      reason: DiscardReason.PRINCIPAL_VOTED,
    }));
    return {
      ...decision,
      counted: { ...decision.counted, discarded: [...decision.counted.discarded, ...lost] },
    };
  });
}

/** Each item as a case by itself. */
export function casesOf({
  items,
  slates = [],
  policies,
  delivered,
  roll,
  settlements = [],
  ...given
}: VoteToDecide): BallotCase[] {
  const { silentArticle, ...settled } = policies;
  const silent = silentArticle === null ? null : { article: silentArticle, delivered: asUnits(delivered) };
  const places = placed(slates, items);
  const counting = principalsPrevail(given.ballots).counting.map(ballot => ({
    ...ballot,
    choices: asCounted(ballot.choices, places),
  }));
  return items.map(({ matter }, at) => ({
    rule: MATTERS[matter],
    policies: { ...settled, silent },
    roll,
    ballots: counting.map(ballot => ballotOn(at, ballot)),
    settlements: settlements
      .filter(({ position }) => position === at + 1)
      .map(({ code, unitNos, as }) => ({ code, units: unitNos.map(String), as })),
  }));
}

function ballotOn(at: number, { unitNo, number, channel, at: moment, choices }: LoggedBallot): Ballot {
  return {
    ...{ unit: String(unitNo), number: number === null ? null : String(number), channel },
    ...{ choice: choicesOf(choices[at]!)[0]!, at: moment },
  };
}

function asUnits(nos: readonly number[]): ReadonlySet<string> {
  return new Set(nos.map(String));
}
