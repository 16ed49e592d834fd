import { MATTERS } from '../law/matter.js';
import { BallotForm } from '../life/row.js';
import type { Figure } from '../roll/figure.js';
import { comesTo, wholeOf } from '../secret/recount.js';
import { Outcome } from '../tally/decide.js';
import type { Bundle } from './bundle.js';
import { found, type Finding } from './finding.js';
import { BundleForm, type BatchLine } from './lines.js';

/**
 * Of a secret vote nobody can open a ballot: that all who took part stand in each item once and in one of the three, and, in the tellers'
 * form, that the exact totals come to what was posted.
 */
export function checkSecret(bundle: Bundle): Finding[] {
  const { head, vote, items, totals, results, batches } = bundle;
  if (vote.form === BallotForm.NAMED) return totals.length ? [found('TOTALS_UNFIT')] : [];
  const marked = whoTookPart(batches);
  const findings: Finding[] = [];
  for (const { position, outcome, participating, agree, against, abstain } of results) {
    if (marked && !same(participating, marked)) findings.push(found('RESULT_PARTICIPATION', position));
    const heads = agree.heads + against.heads + abstain.heads;
    if (heads !== (outcome === Outcome.NO_QUORUM ? 0 : participating.heads))
      findings.push(found('RESULT_PARTS', position));
  }
  if (head.form === BundleForm.PUBLIC) return findings;
  if (totals.map(({ position }) => position).join() !== items.map(({ position }) => position).join())
    return [...findings, found('TOTALS_UNFIT')];
  const all = { heads: vote.rollHeads, area: vote.rollArea };
  totals.forEach((total, at) => {
    const result = results[at];
    if (marked && !same(wholeOf(total), marked)) findings.push(found('TOTALS_MARKS', total.position));
    if (result && !comesTo(MATTERS[items[at]!.matter], all, total, keptIn(result)))
      findings.push(found('RESULT_FIGURES', total.position));
  });
  return findings;
}

/** Of an item without a quorum no heads by choice are kept, and zeros stand for them. */
function keptIn(result: Bundle['results'][number]): Parameters<typeof comesTo>[3] {
  if (result.outcome !== Outcome.NO_QUORUM) return result;
  const withheld = { heads: null, area: null };
  return { ...result, agree: withheld, against: withheld, abstain: withheld };
}

/** Null where the batches do not say, in the public form of a vote that publishes totals only. */
function whoTookPart(batches: readonly BatchLine[]): Figure | null {
  const sum = { heads: 0, area: 0 };
  for (const { heads, area } of batches) {
    if (heads === null || area === null) return null;
    sum.heads += heads;
    sum.area += area;
  }
  return sum;
}

function same(one: Figure, other: Figure): boolean {
  return one.heads === other.heads && one.area === other.area;
}
