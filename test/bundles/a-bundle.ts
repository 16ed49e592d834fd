import { createHash, generateKeyPairSync, sign, verify, createPublicKey, type KeyObject } from 'node:crypto';
import { UnitStatus, UnitUse } from '@sifang/estates/domain';
import { Channel } from '../../libs/voting/src/domain/ballot/ballot.js';
import { FollowingPolicy } from '../../libs/voting/src/domain/law/policies.js';
import { PROFILES } from '../../libs/voting/src/domain/law/profiles.js';
import { BallotForm, Disclosure, type BallotPolicies } from '../../libs/voting/src/domain/life/row.js';
import { checkpointText, keyIdOf } from '../../libs/voting/src/domain/log/checkpoint.js';
import { hexOf } from '../../libs/voting/src/domain/log/hexadecimal.js';
import type { Sha256 } from '../../libs/voting/src/domain/log/hashing.js';
import { leafOf } from '../../libs/voting/src/domain/log/leaf.js';
import { freezeUnits, rollText } from '../../libs/voting/src/domain/roll/frozen.js';
import { decideVote } from '../../libs/voting/src/domain/tally/decide-vote.js';
import { askedHash, type Asked } from '../../libs/voting/src/domain/bundle/asked.js';
import type { Checking } from '../../libs/voting/src/domain/bundle/checking.js';
import { rollOf } from '../../libs/voting/src/domain/bundle/check-roll.js';
import { rootsAt } from '../../libs/voting/src/domain/bundle/check-log.js';
import {
  BundleForm,
  FORMAT,
  type BallotLine,
  type CheckpointLine,
  type Line,
  type UnitLine,
} from '../../libs/voting/src/domain/bundle/lines.js';
import { resultLine } from '../../libs/voting/src/domain/bundle/result-line.js';
import { printed, sealLine } from '../../libs/voting/src/domain/bundle/write-bundle.js';

/** Builds bundles for tests without server or database: a vote of twelve units, held and posted. */

export const sha256: Sha256 = bytes => createHash('sha256').update(bytes).digest();

export const VOTE_ID = '0191c5a0-0000-7000-8000-000000000001';
export const house = generateKeyPairSync('ed25519').privateKey;
const POLICIES: BallotPolicies = {
  ...{ duplicates: PROFILES['national']!.duplicates.value, blank: PROFILES['national']!.blank.value },
  ...{ parking: PROFILES['national']!.parking.value, severalUnits: PROFILES['national']!.severalUnits.value },
  ...{ following: FollowingPolicy.OFFERED, silentArticle: null },
};

export function publicKeyOf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(12);
}

export const checking: Checking = {
  sha256,
  isSigned: (key, content, signature) => {
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), key]);
    return verify(null, content, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  },
  key: null,
  receipts: [],
};

function rollLines(): UnitLine[] {
  const given = Array.from({ length: 12 }, (_, at) => ({
    ...{ id: `u${at}`, name: `1号楼 ${at + 101}`, building: '1号楼', area: 9_000 + at },
    use: at === 11 ? UnitUse.PARKING : UnitUse.DWELLING,
    status: at === 10 ? UnitStatus.UNSOLD : UnitStatus.REGISTERED,
    ...{ areaSource: 'REGISTER' as never, isDevelopers: at === 10 },
    // The first two belong to one owner.
    owners: at === 10 ? [] : [{ name: `业主${Math.max(at, 1)}`, idSuffix: null }],
    head: at === 10 ? 'developer' : String(Math.max(at, 1)),
  }));
  return freezeUnits(given, POLICIES.parking).units.map(unit => ({
    ...{ kind: 'unit', no: unit.no, name: unit.name, building: unit.building, use: unit.use },
    ...{ status: unit.status, area: unit.area, owners: unit.ownerNos, head: unit.head },
  }));
}

interface Cast {
  readonly unit: number;
  readonly choices: string;
  readonly number?: number;
}

/** Batch by batch. Unit 3 has voted by phone and on paper. */
const CAST: readonly (readonly Cast[])[] = [
  [
    { unit: 1, choices: 'AA' },
    { unit: 2, choices: 'AA' },
    { unit: 3, choices: 'AR' },
  ],
  [{ unit: 4, choices: 'AX' }],
  [
    { unit: 3, choices: 'RR', number: 7 },
    { unit: 5, choices: 'AA', number: 8 },
    { unit: 6, choices: 'RB' },
    { unit: 7, choices: 'AA' },
  ],
  [
    { unit: 8, choices: 'AS', number: 12 },
    { unit: 9, choices: 'AA' },
  ],
];

function ballotLines(): BallotLine[][] {
  let index = 0;
  return CAST.map((batch, no) =>
    batch.map(({ unit, choices, number }) => {
      const channel = number === undefined ? Channel.ELECTRONIC : Channel.PAPER;
      const id = `0191c5a0-0000-7000-8000-${String(index + 100).padStart(12, '0')}`;
      const salt = hexOf(sha256(Buffer.from(`salt ${index}`)).slice(0, 16));
      const leaf = {
        voteId: VOTE_ID,
        ballotId: id,
        unitNo: unit,
        channel,
        number: number ?? null,
        choices,
        salt,
      };
      const at = `2026-06-0${no + 2}T02:00:00.000Z`;
      return {
        ...{ kind: 'ballot', index: index++, hash: hexOf(leafOf(sha256, leaf)), id, unit, channel },
        ...{ number: number ?? null, byProxy: false, revision: 0, choices, salt, at },
      };
    }),
  );
}

/** All lines but the seal. */
export function linesOf(form: BundleForm, disclosure = Disclosure.UNITS, key = house): Line[] {
  const units = rollLines();
  const roll = rollOf(units);
  const batches = ballotLines();
  const ballots = batches.flat();
  const items = [
    {
      kind: 'item',
      position: 1,
      id: VOTE_ID.replace('1', '2'),
      matter: '278-4',
      text: '续聘物业公司',
      slate: null,
    },
    {
      kind: 'item',
      position: 2,
      id: VOTE_ID.replace('1', '3'),
      matter: '278-6',
      text: '筹集维修资金',
      slate: null,
    },
  ] as const;
  const given = ballots.map(({ unit: unitNo, at, ...rest }) => ({ ...rest, unitNo, at: new Date(at) }));
  const decisions = decideVote({ items, policies: POLICIES, delivered: [], roll, ballots: given });
  const counted = units.filter(({ head }) => head !== null);
  const isPublic = form === BundleForm.PUBLIC;
  const publicKey = publicKeyOf(key);
  const lines: Line[] = [
    {
      ...{ kind: 'bundle', format: FORMAT, form, madeAt: '2026-06-20T01:00:00.000Z' },
      ...{ keyId: keyIdOf(sha256, publicKey), publicKey: hexOf(publicKey) },
    },
    {
      ...{
        kind: 'vote',
        id: VOTE_ID,
        title: '续聘物业公司',
        estate: '翰林水岸',
        year: 2026,
        number: 1,
        trial: false,
      },
      ...{ form: BallotForm.NAMED, disclosure, buildings: null, profileName: 'national' },
      ...{ profile: { zh: '全国' }, policies: POLICIES, noticedOn: '2026-05-15' },
      rollHash: hexOf(sha256(Buffer.from(rollText(roll)))),
      rollHeads: new Set(counted.map(({ head }) => head)).size,
      rollArea: counted.reduce((sum, { area }) => sum + area, 0),
      rollUnits: units.length,
      ...{ ...WINDOW, extensions: [EXTENSION], resultPostedOn: '2026-06-12' },
    },
    ...items,
    ...units,
    ...batchLines(units, batches).map(line =>
      isPublic && disclosure === Disclosure.TOTALS ? untold(line) : line,
    ),
    ...(isPublic ? ballots.map(({ index, hash }) => ({ kind: 'leaf', index, hash }) as const) : ballots),
    ...(isPublic && disclosure === Disclosure.UNITS
      ? [1, 2, 3, 4, 5, 6, 7, 8, 9].map(unit => ({ kind: 'tookPart', unit }) as const)
      : []),
    ...checkpointLines(ballots),
    ...decisions.map(({ outcome, counted }, at) =>
      resultLine({ position: at + 1, outcome, figures: counted }, isPublic ? STEPS[at]! : 1),
    ),
  ];
  return signedAnew(lines, key);
}

const WINDOW = { opensAt: '2026-06-01T00:00:00.000Z', closesAt: '2026-06-10T16:00:00.000Z' };
/** When it was to close at first, and what became of it: after the second checkpoint. */
const CLOSES_FIRST = '2026-06-05T16:00:00.000Z';
const EXTENSION = { until: WINDOW.closesAt, announcedAt: '2026-06-05T02:00:00.000Z', reason: '参与不足' };

/** How exactly the areas of each item are published. */
const STEPS = [1, null] as const;

function batchLines(units: readonly UnitLine[], batches: readonly (readonly BallotLine[])[]): Line[] {
  const [seen, heads] = [new Set<number>(), new Set<number | null>()];
  let first = 0;
  const lines = batches.map((ballots, at): Line => {
    const fresh = units.filter(({ no }) => !seen.has(no) && ballots.some(({ unit }) => unit === no));
    const freshHeads = new Set(fresh.map(({ head }) => head).filter(head => !heads.has(head)));
    fresh.forEach(({ no, head }) => (seen.add(no), heads.add(head)));
    const area = fresh.reduce((sum, unit) => sum + unit.area, 0);
    first += ballots.length;
    return {
      ...{ kind: 'batch', no: at + 1, first: first - ballots.length, size: ballots.length },
      ...{ units: fresh.length, heads: freshHeads.size, area, sealing: false, at: ballots[0]!.at },
    };
  });
  const seals = { units: 0, heads: 0, area: 0, sealing: true, at: '2026-06-12T01:00:00.000Z' };
  return [...lines, { kind: 'batch', no: batches.length + 1, first, size: 0, ...seals }];
}

function untold(line: Line): Line {
  return { ...line, units: null, heads: null, area: null } as Line;
}

/** Before they are signed: at the notice, and after each batch. */
function checkpointLines(ballots: readonly BallotLine[]): CheckpointLine[] {
  const sizes = [0, 3, 4, 8, ballots.length];
  const roots = rootsAt(
    sha256,
    ballots.map(({ hash }) => hash),
    sizes,
  );
  return sizes.map((size, at) => ({
    ...{ kind: 'checkpoint', asked: '', ...WINDOW, closesAt: at < 3 ? CLOSES_FIRST : WINDOW.closesAt },
    ...{ previous: sizes[at - 1] ?? null, size, root: roots.get(size)! },
    ...{ signedAt: `2026-06-1${at}T00:00:00.000Z`, signature: '' },
  }));
}

/** Whoever has the key signs every checkpoint again, of what is asked now. */
export function signedAnew(lines: readonly Line[], key = house): Line[] {
  const of = <K extends Line['kind']>(kind: K): Extract<Line, { kind: K }>[] =>
    lines.filter((line): line is Extract<Line, { kind: K }> => line.kind === kind);
  const [vote] = of('vote');
  const asked = { vote: vote!, slates: of('slate'), items: of('item') } satisfies Asked;
  const sign = signedBy(key);
  return lines.map(line => {
    if (line.kind !== 'checkpoint') return line;
    const checkpoint = { ...line, asked: askedHash(sha256, asked) };
    return { ...checkpoint, signature: sign(checkpointText({ ...checkpoint, voteId: vote!.id })) };
  });
}

export function signedBy(key: KeyObject): (text: string) => string {
  return text => sign(null, Buffer.from(text), key).toString('hex');
}

/** The file, sealed as its maker would. */
export function sealed(lines: readonly Line[], key = house): Buffer {
  const text = lines.map(printed).join('');
  const digest = hexOf(sha256(Buffer.from(text)));
  return Buffer.from(text + printed(sealLine(VOTE_ID, lines.length, digest, signedBy(key))));
}

export { BundleForm };
