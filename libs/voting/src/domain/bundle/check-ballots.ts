import { FollowingPolicy } from '../law/policies.js';
import { BallotForm } from '../life/row.js';
import { MARK_ALONE } from '../secret/slip.js';
import { Channel } from '../ballot/ballot.js';
import { hexOf } from '../log/hexadecimal.js';
import type { Sha256 } from '../log/hashing.js';
import { leafOf } from '../log/leaf.js';
import type { Bundle } from './bundle.js';
import { found, type Finding, type FindingCode } from './finding.js';
import type { BallotLine } from './lines.js';

/** That each ballot is the one of its leaf, of a unit of the roll, cast in time, and there once. */
export function checkBallots(sha256: Sha256, bundle: Bundle): Finding[] {
  const { ballots, batches } = bundle;
  const fails = failuresOf(sha256, bundle);
  const findings = ballots.flatMap(ballot =>
    fails.filter(([, failed]) => failed(ballot)).map(([code]) => found(code, ballot.index)),
  );
  const number = new Set<number>();
  for (const { number: own } of ballots) {
    if (own !== null && number.has(own)) findings.push(found('NUMBER_TWICE', own));
    if (own !== null) number.add(own);
  }
  for (const { first, size } of batches)
    for (let at = first + 1; at < first + size && at < ballots.length; at++)
      if (compare(ballots[at - 1]!, ballots[at]!) >= 0) findings.push(found('BALLOT_ORDER', at));
  return findings;
}

/** What is asked of every ballot. */
function failuresOf(
  sha256: Sha256,
  { vote, items, units, ballots }: Bundle,
): readonly [FindingCode, (ballot: BallotLine) => boolean][] {
  const onRoll = new Set(units.map(({ no }) => no));
  const isSecret = vote.form === BallotForm.SECRET;
  const letters = vote.policies.following === FollowingPolicy.OFFERED ? 'ARXWBS' : 'ARXBS';
  const choices = new RegExp(isSecret ? `^${MARK_ALONE}$` : `^[${letters}]{${items.length}}$`);
  const many = countedBy(ballots, placeOf);
  const ofUnit = countedBy(ballots, ({ unit }) => String(unit));
  const ids = countedBy(ballots, ({ id, unit }) => `${id} ${unit}`);
  return [
    [
      'LEAF_HASH',
      ({ id: ballotId, unit: unitNo, ...ballot }) =>
        hexOf(leafOf(sha256, { ...ballot, voteId: vote.id, ballotId, unitNo })) !== ballot.hash,
    ],
    ['BALLOT_UNIT', ({ unit }) => !onRoll.has(unit)],
    ['BALLOT_CHOICES', ballot => !choices.test(ballot.choices)],
    ['BALLOT_NUMBER', ({ channel, number }) => (channel === Channel.PAPER) !== (number !== null)],
    [
      'BALLOT_TWICE',
      ballot =>
        many.get(placeOf(ballot))! > 1 ||
        ids.get(`${ballot.id} ${ballot.unit}`)! > 1 ||
        (isSecret && ofUnit.get(String(ballot.unit))! > 1),
    ],
    [
      'BALLOT_REVISION',
      ballot => ballot.revision > 0 && !many.has(placeOf({ ...ballot, revision: ballot.revision - 1 })),
    ],
    [
      'BALLOT_TIME',
      ({ at, channel }) => at >= vote.closesAt || (channel === Channel.ELECTRONIC && at < vote.opensAt),
    ],
  ];
}

/** One ballot fits in each. */
function placeOf({ unit, channel, byProxy, revision }: BallotLine): string {
  return [unit, channel, byProxy, revision].join(' ');
}

function compare(one: BallotLine, other: BallotLine): number {
  return (
    one.unit - other.unit ||
    Number(one.channel === Channel.PAPER) - Number(other.channel === Channel.PAPER) ||
    Number(one.byProxy) - Number(other.byProxy) ||
    one.revision - other.revision
  );
}

function countedBy(ballots: readonly BallotLine[], key: (ballot: BallotLine) => string): Map<string, number> {
  const counted = new Map<string, number>();
  for (const ballot of ballots) counted.set(key(ballot), (counted.get(key(ballot)) ?? 0) + 1);
  return counted;
}
