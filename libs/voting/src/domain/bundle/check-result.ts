import { MATTERS } from '../law/matter.js';
import { SeveralUnitsPolicy } from '../law/policies.js';
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
  return head.form === BundleForm.TELLERS ? [...findings, ...recount(bundle)] : findings;
}

function checkFigures(
  { vote, batches }: Bundle,
  { position, matter }: ItemLine,
  result: ResultLine,
): Finding[] {
  const { outcome, participating, agree, against, abstain } = result;
  const findings: Finding[] = [];
  const totals = { heads: vote.rollHeads, area: vote.rollArea };
  const follows = (area: number): Outcome =>
    outcomeOf(testsOf(MATTERS[matter], { totals, participating, agree: { heads: agree.heads, area } }));
  const [least, most] = agreeingArea(result);
  // What a person has to settle first cannot be told from figures.
  if (![follows(least), follows(most), Outcome.CANNOT_ESTABLISH].includes(outcome))
    findings.push(found('RESULT_OUTCOME', position));
  // Heads whose units were voted differently are open: they take part and stand in none of the three.
  const parts = [agree, against, abstain];
  if (
    sum(parts, ({ area }) => area) > participating.area ||
    sum(parts, ({ heads }) => heads) > participating.heads
  )
    findings.push(found('RESULT_PARTS', position));
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

/** Between which areas the agreeing one lies: exact figures have one, rounded ones leave some room, those not told all of it. */
function agreeingArea({ step, agree, participating }: ResultLine): readonly [least: number, most: number] {
  if (step === null || agree.area === null) return [0, participating.area];
  return [agree.area, Math.min(participating.area, agree.area + step - 1)];
}

function sum<T>(all: readonly T[], of: (one: T) => number | null): number {
  return all.reduce((total, one) => total + (of(one) ?? 0), 0);
}

/** Counts again what was cast, with the engine that the vote was decided by. */
function recount({ vote, items, units, ballots, delivered, results }: Bundle): Finding[] {
  const roll = rollOf(units);
  const given = ballots.map(({ unit: unitNo, at, ...ballot }) => ({ ...ballot, unitNo, at: new Date(at) }));
  const silent = delivered.map(({ unit }) => unit);
  try {
    const decisions = decideVote({ items, policies: vote.policies, delivered: silent, roll, ballots: given });
    const isTheSame = (result: ResultLine, at: number): boolean => {
      const { outcome, counted } = decisions[at]!;
      const again = resultLine({ position: result.position, outcome, figures: counted }, EXACT);
      return JSON.stringify(again) === JSON.stringify(result);
    };
    return results
      .filter((result, at) => !isTheSame(result, at))
      .map(({ position }) => found('RESULT_FIGURES', position));
  } catch {
    return [found('RECOUNT_IMPOSSIBLE', items.map(({ position }) => position).join(', '))];
  }
}
