import type { Seals } from '@sifang/platform';
import {
  BundleForm,
  FORMAT,
  type BallotLine,
  type BatchLine,
  type Line,
  type VoteLine,
} from '../../domain/bundle/lines.js';
import { resultLine } from '../../domain/bundle/result-line.js';
import { BallotForm, Disclosure, type OwnersVoteRow } from '../../domain/life/row.js';
import type { Extension, VoteItem } from '../../domain/life/vote.js';
import { keyIdOf } from '../../domain/log/checkpoint.js';
import { hexOf } from '../../domain/log/hexadecimal.js';
import type { PostedResult } from '../../domain/publication/posted-result.js';
import type { SecretTotals } from '../../domain/secret/recount.js';
import { numbersOf, type FrozenUnit } from '../../domain/roll/frozen.js';
import type { Slate } from '../../domain/slate/slate.js';
import { checkpointsOf } from '../../persistence/proof/checkpoint.queries.js';
import {
  ballotsFrom,
  batchesOf,
  leavesFrom,
  unitsInLog,
  type BatchRow,
  type LoggedRow,
  type Reading,
} from '../../persistence/proof/log.queries.js';
import type { SettlementRow } from '../../persistence/settling/settlement.queries.js';
import { askedLine, itemLines, slateLines } from './asked.js';
import { sha256 } from './sha256.js';
import { votingKey } from './sign-checkpoint.js';

export interface VoteToExport {
  readonly row: OwnersVoteRow;
  readonly form: BundleForm;
  readonly madeAt: Date;
  readonly estate: string;
  readonly slates: readonly Slate[];
  readonly items: readonly VoteItem[];
  readonly extensions: readonly Extension[];
  readonly roll: readonly FrozenUnit[];
  readonly delivered: readonly number[];
  /** In the tellers' form of a secret vote, one for each item; else none. */
  readonly totals: readonly SecretTotals[];
  /** Confirmed. */
  readonly settlements: readonly SettlementRow[];
}

/** Every line but the seal, in the order of the format. The log is read as it is sent: a large vote is never in memory as a whole. */
export async function* bundleLines(
  database: Reading,
  seals: Seals,
  vote: VoteToExport,
): AsyncGenerator<Line> {
  const { row, form, items, roll, delivered } = vote;
  const { publicKey } = votingKey(seals);
  const key = { keyId: keyIdOf(sha256, publicKey), publicKey: hexOf(publicKey) };
  yield { kind: 'bundle', format: FORMAT, form, madeAt: vote.madeAt.toISOString(), ...key };
  yield voteLine(vote);
  yield* slateLines(vote.slates);
  yield* itemLines(items);
  for (const { no, name, building, use, status, area, owners, head } of roll)
    yield { kind: 'unit', no, name, building, use, status, area, owners: numbersOf(owners), head };
  const isPublic = form === BundleForm.PUBLIC;
  const isSecret = row.form === BallotForm.SECRET;
  const [listsUnits, totalsOnly] = [
    isPublic && row.disclosure === Disclosure.UNITS,
    isPublic && row.disclosure === Disclosure.TOTALS,
  ];
  for (const batch of await batchesOf(database, row.id)) yield batchLine(batch, totalsOnly);
  yield* isPublic ? leaves(database, row.id) : ballots(database, row.id);
  if (listsUnits) for (const unit of await unitsInLog(database, row.id)) yield { kind: 'tookPart', unit };
  for (const unit of delivered) yield { kind: 'delivered', unit };
  for (const [at, total] of vote.totals.entries()) yield { kind: 'total', position: at + 1, ...total };
  for (const { position, code, unitNos, as, reason, decidedAt } of vote.settlements)
    yield {
      ...{ kind: 'settlement', position, code, units: isPublic ? null : unitNos, as, reason },
      at: decidedAt!.toISOString(),
    };
  for (const { voteId: _, ...checkpoint } of await checkpointsOf(database, row.id))
    yield { kind: 'checkpoint', ...checkpoint };
  for (const item of (row.result as PostedResult).items)
    yield resultLine(item, isPublic || isSecret ? item.published.step : EXACT);
}

const EXACT = 1;

function voteLine({ row, estate, extensions }: VoteToExport): VoteLine {
  return {
    ...askedLine({ ...row, estate }),
    ...{ opensAt: row.opensAt!.toISOString(), closesAt: row.closesAt!.toISOString() },
    extensions: extensions.map(({ until, announcedAt, reason }) => ({
      ...{ until: until.toISOString(), announcedAt: announcedAt.toISOString(), reason },
    })),
    resultPostedOn: row.resultPostedOn!,
  };
}

/** Of a vote that publishes totals only, a batch of one would tell by its area who it was. */
function batchLine(
  { no, first, size, units, heads, area, sealing, at }: BatchRow,
  totalsOnly: boolean,
): BatchLine {
  const told = totalsOnly ? { units: null, heads: null, area: null } : { units, heads, area };
  return { kind: 'batch', no, first, size, ...told, sealing, at: at.toISOString() };
}

async function* leaves(database: Reading, voteId: string): AsyncGenerator<Line> {
  for (let index = 0; ;) {
    const more = await leavesFrom(database, voteId, index);
    if (more.length === 0) return;
    for (const { leaf } of more) yield { kind: 'leaf', index: index++, hash: hexOf(leaf) };
  }
}

async function* ballots(database: Reading, voteId: string): AsyncGenerator<Line> {
  for (let index = 0; ;) {
    const more = await ballotsFrom(database, voteId, index);
    if (more.length === 0) return;
    for (const row of more) yield ballotLine(index++, row);
  }
}

function ballotLine(index: number, row: LoggedRow): BallotLine {
  const { leaf, id, unit, number, byProxy, revision, choices, salt, at } = row;
  return {
    ...{
      kind: 'ballot',
      index,
      hash: hexOf(leaf),
      id,
      unit,
      channel: row.channel as BallotLine['channel'],
      number,
    },
    ...{ byProxy, revision, choices, salt: hexOf(salt), at: at.toISOString() },
  };
}
