import { Refusal } from '@sifang/kernel';
import { MATTERS } from '../law/matter.js';
import { DuplicatePolicy, SeveralUnitsPolicy } from '../law/policies.js';
import { BallotForm } from '../life/row.js';
import { STEPS } from '../publication/publishable.js';
import type { Figure } from '../roll/figure.js';
import { placed, requireWholeSlates } from '../slate/slate.js';
import { decideVote } from '../tally/decide-vote.js';
import { Outcome, outcomeOf, testsOf } from '../tally/decide.js';
import type { Bundle } from './bundle.js';
import { rollOf } from './check-roll.js';
import { found, type Finding } from './finding.js';
import { BundleForm, type ItemLine, type ResultLine } from './lines.js';
import { resultLine } from './result-line.js';

/** Areas of the tellers' form are rounded to nothing. */
const EXACT = 1;

/** That each item has a result, that it follows from its figures, and that they are those that were cast. */
export function checkResult(bundle: Bundle): Finding[] {
  const { head, items, results } = bundle;
  const findings: Finding[] = [];
  items.forEach(({ position }, at) => {
    if (position !== at + 1) findings.push(found('ITEM_POSITIONS', position));
  });
  const positions = (lines: readonly { position: number }[]): string =>
    lines.map(({ position }) => position).join(', ');
  if (items.length === 0 || positions(items) !== positions(results))
    return [...findings, found('RESULT_ITEMS', positions(results))];
  items.forEach((item, at) => findings.push(...checkFigures(bundle, item, results[at]!)));
  findings.push(...checkSlates(bundle));
  const unfit = settlementsUnfit(bundle);
  if (unfit.length) return [...findings, ...unfit];
  // Of a secret vote there are no ballots to count again: see `checkSecret`.
  const isOpen = head.form === BundleForm.TELLERS && bundle.vote.form === BallotForm.NAMED;
  return isOpen ? [...findings, ...recount(bundle)] : findings;
}

function checkFigures(bundle: Bundle, { position, matter }: ItemLine, result: ResultLine): Finding[] {
  const { vote, batches } = bundle;
  const { outcome, participating, agree, against, abstain } = result;
  const findings: Finding[] = [];
  const totals = { heads: vote.rollHeads, area: vote.rollArea };
  const follows = (area: number): Outcome =>
    outcomeOf(testsOf(MATTERS[matter], { totals, participating, agree: { heads: agree.heads, area } }));
  const [least, most] = agreeingArea(result);
  // What a person has to settle first cannot be told from figures.
  if (![follows(least), follows(most), Outcome.CANNOT_ESTABLISH].includes(outcome))
    findings.push(found('RESULT_OUTCOME', position));
  if (!isRounded(result)) findings.push(found('RESULT_STEP', position));
  // Heads whose units were voted differently are open: they take part and stand in none of the three.
  const parts = [agree, against, abstain];
  if (
    sum(parts, ({ area }) => area) > participating.area ||
    sum(parts, ({ heads }) => heads) > participating.heads
  )
    findings.push(found('RESULT_PARTS', position));
  if (isTooMany(bundle, participating)) findings.push(found('RESULT_PARTICIPATION', position));
  const { severalUnits, silentArticle } = vote.policies;
  const everyoneCast = severalUnits === SeveralUnitsPolicy.PER_UNIT && silentArticle === null;
  const isTold = batches.every(({ heads, area }) => heads !== null && area !== null);
  if (
    everyoneCast &&
    isTold &&
    (participating.heads > sum(batches, ({ heads }) => heads) ||
      participating.area > sum(batches, ({ area }) => area))
  )
    findings.push(found('RESULT_PARTICIPATION', position));
  return findings;
}

/** Nobody takes part who is not on the roll, nor without a ballot, unless silence follows. */
function isTooMany({ vote, batches }: Bundle, { heads, area }: Figure): boolean {
  const ballots = vote.policies.silentArticle === null ? sum(batches, ({ size }) => size) : Infinity;
  return heads > Math.min(vote.rollHeads, ballots) || area > vote.rollArea;
}

/** In steps that results are published in, or not at all. */
function isRounded({ step, agree, against, abstain }: ResultLine): boolean {
  const areas = [agree, against, abstain].map(({ area }) => area);
  if (step === null) return areas.every(area => area === null);
  return STEPS.includes(step) && areas.every(area => area !== null && area % step === 0);
}

/** Whoever took part in an election took part for all of its candidates. */
function checkSlates({ vote, slates, items, results }: Bundle): Finding[] {
  try {
    requireWholeSlates(slates, items);
  } catch {
    return [found('SLATES_UNFIT')];
  }
  const { duplicates, silentArticle } = vote.policies;
  // Ballots that made each other void for one candidate, and silence that follows, are weighed for each alone.
  if (duplicates === DuplicatePolicy.CONFLICT_VOID || silentArticle !== null) return [];
  const differ = placed(slates, items).filter(({ first, size }) => {
    const [one, ...others] = results.slice(first, first + size).map(({ participating }) => participating);
    return others.some(({ heads, area }) => heads !== one!.heads || area !== one!.area);
  });
  return differ.map(({ no }) => found('RESULT_SLATE', no));
}

/** Of an item that is there; with units before the tellers, and without them in public. */
function settlementsUnfit({ head, items, settlements }: Bundle): Finding[] {
  const isTold = head.form === BundleForm.TELLERS;
  const known = new Set(items.map(({ position }) => position));
  const fits = settlements.every(({ position, units }) => known.has(position) && (units !== null) === isTold);
  return fits ? [] : [found('SETTLEMENT_UNFIT')];
}

/** Between which areas the agreeing one lies: exact figures have one, rounded ones leave some room, those not told all of it. */
function agreeingArea({ step, agree, participating }: ResultLine): readonly [least: number, most: number] {
  if (step === null || agree.area === null) return [0, participating.area];
  return [agree.area, Math.min(participating.area, agree.area + step - 1)];
}

function sum<T>(all: readonly T[], of: (one: T) => number | null): number {
  return all.reduce((total, one) => total + (of(one) ?? 0), 0);
}

/** Counts again what was cast, with the engine that the vote was decided by. */
function recount({ settlements, ...bundle }: Bundle): Finding[] {
  const { vote, slates, items, units, ballots, delivered, results } = bundle;
  const roll = rollOf(units);
  const given = ballots.map(({ unit: unitNo, at, ...ballot }) => ({ ...ballot, unitNo, at: new Date(at) }));
  const silent = delivered.map(({ unit }) => unit);
  try {
    const decisions = decideVote({
      items,
      slates,
      policies: vote.policies,
      delivered: silent,
      roll,
      ballots: given,
      settlements: settlements.map(({ units: nos, ...line }) => ({ ...line, unitNos: nos! })),
    });
    const isTheSame = (result: ResultLine, at: number): boolean => {
      const { outcome, counted } = decisions[at]!;
      const again = resultLine({ position: result.position, outcome, figures: counted }, EXACT);
      return JSON.stringify(again) === JSON.stringify(result);
    };
    return results
      .filter((result, at) => !isTheSame(result, at))
      .map(({ position }) => found('RESULT_FIGURES', position));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'SETTLEMENT_UNFIT') return [found('SETTLEMENT_UNFIT')];
    return [found('RECOUNT_IMPOSSIBLE', items.map(({ position }) => position).join(', '))];
  }
}
