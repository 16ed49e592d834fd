import { Choice, type Ballot, type Discarded } from '../ballot/ballot.js';
import { Stance } from '../ballot/stance.js';
import type { MatterRule } from '../law/matter.js';
import type { Policies } from '../law/policies.js';
import { electorateOf, type Electorate, type RollUnit } from '../roll/electorate.js';
import { figureOf, type Figure } from '../roll/figure.js';
import type { Counted, Decision } from './decision.js';
import { followedBy } from './followed.js';
import { majorityOf, type Majority } from './majority.js';
import { openQuestions } from './open-questions.js';
import { decideAll } from './scenarios.js';
import { sharedOwners } from './shared-owners.js';
import { settledFlags } from './settled-flags.js';
import {
  requireFit,
  settledHeads,
  settledMajority,
  toldApart,
  type Returned,
  type Settlement,
} from './settlement.js';
import { standingsOf, type Standing } from './standing.js';
import { followed, following, voiceOf, withoutFollowing, type Voice } from './voice.js';
import { weigh, type Weighing } from './weighing.js';

/** What is to be decided, by whom, and what was returned. */
export interface BallotCase {
  readonly rule: MatterRule;
  readonly policies: Policies;
  readonly roll: readonly RollUnit[];
  /** Each of a unit of the roll. */
  readonly ballots: readonly Ballot[];
  /** 认定, in any order; left out: none. */
  readonly settlements?: readonly Settlement[];
}

/**
 * Counts and decides one item. Where something is open, every way in which a person could settle it is decided: if all
 * agree, the outcome stands.
 * @throws Refusal BALLOT_NUMBER_TAKEN · NOBODY_TO_VOTE · SETTLEMENT_UNFIT
 */
export function decideByBallots(given: BallotCase): Decision {
  const { electorate, returned, standings, discarded, voices, heads, majority } = heardIn(given);
  const { rule, policies, settlements = [] } = given;
  const weighings = (majority?.alternatives ?? [null]).map(stance =>
    weigh(
      voices.map(voice => following(voice, stance)),
      new Map([...heads].map(([head, says]) => [head, followed(says, stance)])),
    ),
  );
  const counted = weighings[0]!;
  const open = openQuestions(standings, counted, majority, policies);
  const raised = [...sharedOwners(electorate.units), ...open];
  return {
    rule,
    ...decideAll(rule, electorate.totals, weighings),
    counted: { ...asCounted(counted), ...asMarked(standings), discarded },
    followed: majority && followedBy(voices, majority, policies.silent),
    flags: settledFlags(raised, settlements, returned, majority),
  };
}

/** What every unit says, before anybody follows a majority, and which majority that is. */
export interface Heard {
  readonly electorate: Electorate;
  /** Before anything was settled. */
  readonly returned: Returned;
  readonly standings: readonly Standing[];
  readonly discarded: readonly Discarded[];
  /** In the order of `standings`. */
  readonly voices: readonly Voice[];
  /** What heads say whose units differ, where that was settled. */
  readonly heads: ReadonlyMap<string, Stance>;
  /** Null where nobody follows one. */
  readonly majority: Majority | null;
}

/** @throws Refusal BALLOT_NUMBER_TAKEN · NOBODY_TO_VOTE · SETTLEMENT_UNFIT */
export function heardIn({ policies, roll, ballots, settlements = [] }: Omit<BallotCase, 'rule'>): Heard {
  const electorate = electorateOf(roll, policies.parking);
  const all = standingsOf(electorate, ballots, policies);
  const returned = { standings: all.standings, units: electorate.units, policies };
  requireFit(settlements, returned);
  const { standings, discarded } = toldApart(all, settlements, policies.blank);
  const voices = standings.map(standing => voiceOf(standing, policies));
  const someFollow = voices.some(({ stances }) => stances.has(Stance.FOLLOW));
  const heads = settledHeads(voices, settlements);
  const marked = weigh(voices.map(withoutFollowing), heads);
  const majority = someFollow ? majorityOf(marked, settledMajority(settlements)) : null;
  return { electorate, returned, standings, discarded, voices, heads, majority };
}

function asCounted({
  participating,
  certain,
}: Weighing): Pick<Counted, 'participating' | 'agree' | 'against' | 'abstain'> {
  const { AGREE: agree, AGAINST: against, ABSTAIN: abstain } = certain;
  return { participating, agree, against, abstain };
}

function asMarked(standings: readonly Standing[]): Pick<Counted, 'withMajority' | 'blank' | 'spoiled'> {
  const marked = (choice: Choice): Figure =>
    figureOf(
      standings.filter(({ ballots }) => ballots.some(each => each.choice === choice)).map(({ unit }) => unit),
    );
  return {
    withMajority: marked(Choice.WITH_MAJORITY),
    blank: marked(Choice.BLANK),
    spoiled: marked(Choice.SPOILED),
  };
}
