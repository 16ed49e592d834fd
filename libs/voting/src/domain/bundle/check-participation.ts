import { Disclosure } from '../life/row.js';
import type { Bundle } from './bundle.js';
import { found, type Finding } from './finding.js';
import { BundleForm } from './lines.js';

/** Units that took part: as listed in the public form, as cast in the tellers'. Null where a vote publishes totals only. */
export function unitsThatTookPart({ head, vote, tookPart, ballots }: Bundle): number[] | null {
  if (head.form === BundleForm.TELLERS) return [...new Set(ballots.map(({ unit }) => unit))];
  return vote.disclosure === Disclosure.UNITS ? tookPart.map(({ unit }) => unit) : null;
}

/** That those who are listed are on the roll, once, and as many as the gauges of the vote have counted. */
export function checkParticipation(bundle: Bundle): Finding[] {
  const { units, batches, tookPart, delivered } = bundle;
  const roll = new Map(units.map(unit => [unit.no, unit]));
  const findings: Finding[] = [];
  tookPart.forEach(({ unit }, at) => {
    if (!roll.has(unit)) findings.push(found('TOOK_PART_UNIT', unit));
    if (at > 0 && tookPart[at - 1]!.unit >= unit) findings.push(found('TOOK_PART_ORDER', unit));
  });
  delivered.forEach(({ unit }, at) => {
    if (!roll.has(unit) || (at > 0 && delivered[at - 1]!.unit >= unit))
      findings.push(found('DELIVERED_UNIT', unit));
  });
  const listed = unitsThatTookPart(bundle);
  if (!listed) return tookPart.length ? [...findings, found('PARTICIPATION_UNITS')] : findings;
  const theirs = listed.flatMap(no => roll.get(no) ?? []);
  const sum = (of: (batch: Bundle['batches'][number]) => number | null): number =>
    batches.reduce((total, batch) => total + (of(batch) ?? 0), 0);
  if (listed.length !== sum(({ units: count }) => count)) findings.push(found('PARTICIPATION_UNITS'));
  if (new Set(theirs.map(({ head }) => head)).size !== sum(({ heads }) => heads))
    findings.push(found('PARTICIPATION_HEADS'));
  if (theirs.reduce((total, { area }) => total + area, 0) !== sum(({ area }) => area))
    findings.push(found('PARTICIPATION_AREA'));
  return findings;
}
