import type { Bundle } from './bundle.js';
import { found, type Finding } from './finding.js';

/** That the window is the one of every checkpoint: it opens when it always did, and its end has only moved from each extension to the next. */
export function checkWindow({ vote, checkpoints }: Bundle): Finding[] {
  const findings: Finding[] = [];
  const ends = vote.extensions.map(({ until }) => until);
  const onwards = ends.every((until, at) => at === 0 || ends[at - 1]! < until);
  if (!onwards || (ends.at(-1) ?? vote.closesAt) !== vote.closesAt) findings.push(found('EXTENSIONS_UNFIT'));
  // Where no checkpoint is older than the first extension, none says when the vote was to close before.
  const first = checkpoints[0]?.closesAt ?? vote.closesAt;
  const known = ends.length === 0 ? [vote.closesAt] : first < ends[0]! ? [first, ...ends] : ends;
  checkpoints.forEach(({ size, opensAt, closesAt }, at) => {
    const before = checkpoints[at - 1]?.closesAt ?? closesAt;
    if (opensAt !== vote.opensAt || !known.includes(closesAt) || closesAt < before)
      findings.push(found('CHECKPOINT_WINDOW', size));
  });
  return findings;
}
