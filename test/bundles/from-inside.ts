import { generateKeyPairSync } from 'node:crypto';
import type { FindingCode } from '../../libs/voting/src/domain/bundle/finding.js';
import { BundleForm, type Line } from '../../libs/voting/src/domain/bundle/lines.js';
import { linesOf, sealed, signedAnew } from './a-bundle.js';
import {
  change,
  drop,
  placeOf,
  PUBLIC,
  put,
  repeat,
  swap,
  TELLERS,
  type Fields,
  type Tampering,
} from './edits.js';
import { linesMoved, participationChanged, resultsChanged } from './from-inside-counted.js';

const stranger = generateKeyPairSync('ed25519').privateKey;

/** The house itself, which can seal what it likes, cannot change what it has posted and signed before. */
export function fromInside(): Tampering[] {
  return [
    ...rollChanged(),
    ...logChanged(),
    ...ballotsChanged(),
    ...checkpointsChanged(),
    ...participationChanged(),
    ...resultsChanged(),
    ...linesMoved(),
  ];
}

function rollChanged(): Tampering[] {
  const says: readonly [string, FindingCode, (lines: Line[]) => Line[]][] = [
    ['a unit has another area', 'ROLL_HASH', put('unit', 3, { area: 1 })],
    ['a unit has another area', 'ROLL_AREA', put('unit', 3, { area: 1 })],
    ['a unit has another name', 'ROLL_HASH', put('unit', 3, { name: '1号楼 999' })],
    ['a unit has another use', 'ROLL_HASH', put('unit', 3, { use: 'SHOP' })],
    ['a unit has other owners', 'ROLL_HASH', put('unit', 3, { owners: [1] })],
    ['a unit has other owners', 'UNIT_HEAD', put('unit', 3, { owners: [1] })],
    ['a unit has other owners', 'ROLL_HEADS', put('unit', 3, { owners: [1] })],
    ['a unit has another head', 'UNIT_HEAD', put('unit', 3, { head: 1 })],
    ['a parking space has a head', 'UNIT_HEAD', put('unit', 11, { head: 9 })],
    ['a unit is the developer’s', 'ROLL_HASH', put('unit', 3, { status: 'UNSOLD' })],
    ['a unit is missing', 'ROLL_UNITS', drop('unit', 5)],
    ['the last unit is missing', 'ROLL_UNITS', drop('unit', -1)],
    ['a unit is there twice', 'UNIT_ORDER', repeat('unit', 5)],
    ['two units have changed places', 'UNIT_ORDER', swap('unit', 4, 5)],
    ['another hash was posted', 'ROLL_HASH', put('vote', 0, { rollHash: 'ab'.repeat(32) })],
    ['fewer heads were posted', 'ROLL_HEADS', put('vote', 0, { rollHeads: 8 })],
    ['less area was posted', 'ROLL_AREA', put('vote', 0, { rollArea: 80_000 })],
    ['more units were posted', 'ROLL_UNITS', put('vote', 0, { rollUnits: 13 })],
  ];
  return says.flatMap(([what, code, tamper]) => [
    change(what, code, PUBLIC, tamper),
    change(`${what}, before the tellers`, code, TELLERS, tamper),
  ]);
}

function logChanged(): Tampering[] {
  return [
    ...[0, 3, 9].map(nth =>
      change(
        `leaf ${nth} is another`,
        'CHECKPOINT_ROOT',
        PUBLIC,
        put('leaf', nth, { hash: 'cd'.repeat(32) }),
      ),
    ),
    ...[0, 4, 9].map(nth => change(`leaf ${nth} is missing`, 'LEAVES_COUNT', PUBLIC, drop('leaf', nth))),
    ...[0, 4, 9].map(nth => change(`leaf ${nth} is there twice`, 'LEAF_ORDER', PUBLIC, repeat('leaf', nth))),
    change('two leaves have changed hashes', 'CHECKPOINT_ROOT', PUBLIC, lines => {
      const [one, other] = [
        lines[placeOf(lines, 'leaf', 1)]!,
        lines[placeOf(lines, 'leaf', 2)]!,
      ] as unknown as Fields[];
      return put('leaf', 2, { hash: one!['hash'] })(put('leaf', 1, { hash: other!['hash'] })(lines));
    }),
    change('a batch is missing', 'BATCH_ORDER', PUBLIC, drop('batch', 1)),
    change('a batch is larger', 'BATCH_ORDER', PUBLIC, put('batch', 1, { size: 2 })),
    change('a batch begins elsewhere', 'BATCH_ORDER', PUBLIC, put('batch', 2, { first: 3 })),
    change('something follows the seal of the log', 'BATCH_ORDER', PUBLIC, swap('batch', 3, 4)),
    change('the log was never sealed', 'NOT_SEALED', PUBLIC, drop('batch', -1)),
  ];
}

function ballotsChanged(): Tampering[] {
  const at = (what: string, says: FindingCode, tamper: (lines: Line[]) => Line[]): Tampering =>
    change(what, says, TELLERS, tamper);
  return [
    ...[0, 2, 5, 9].map(nth =>
      at(`ballot ${nth} opposes`, 'LEAF_HASH', put('ballot', nth, { choices: 'RR' })),
    ),
    at('a ballot has another salt', 'LEAF_HASH', put('ballot', 1, { salt: '00'.repeat(16) })),
    at('a ballot is of another unit', 'LEAF_HASH', put('ballot', 9, { unit: 10 })),
    at(
      'a ballot has another id',
      'LEAF_HASH',
      put('ballot', 1, { id: '0191c5a0-0000-7000-8000-000000000999' }),
    ),
    at('a paper has another number', 'LEAF_HASH', put('ballot', 5, { number: 99 })),
    at('two papers have one number', 'NUMBER_TWICE', put('ballot', 5, { number: 7 })),
    at('a paper has no number', 'BALLOT_NUMBER', put('ballot', 5, { number: null })),
    at('a ballot by phone has a number', 'BALLOT_NUMBER', put('ballot', 1, { number: 50 })),
    at('a paper came by phone', 'LEAF_HASH', put('ballot', 5, { channel: 'ELECTRONIC', number: null })),
    at('a ballot is of no unit', 'BALLOT_UNIT', put('ballot', 9, { unit: 77 })),
    at('a ballot says nothing known', 'BALLOT_CHOICES', put('ballot', 1, { choices: 'AQ' })),
    at('a ballot says too little', 'BALLOT_CHOICES', put('ballot', 1, { choices: 'A' })),
    at('a ballot says too much', 'BALLOT_CHOICES', put('ballot', 1, { choices: 'AAA' })),
    at('a ballot came too late', 'BALLOT_TIME', put('ballot', 1, { at: '2026-06-10T16:00:00.000Z' })),
    at('a paper came too late', 'BALLOT_TIME', put('ballot', 5, { at: '2026-06-10T16:00:00.000Z' })),
    at('a ballot came too early', 'BALLOT_TIME', put('ballot', 1, { at: '2026-05-31T23:59:59.999Z' })),
    at('a second one follows nothing', 'BALLOT_REVISION', put('ballot', 9, { revision: 1 })),
    at('a ballot is missing', 'LEAVES_COUNT', drop('ballot', 4)),
    at('the last ballot is missing', 'CHECKPOINT_MISSING', drop('ballot', -1)),
    at('a ballot is there twice', 'BALLOT_TWICE', repeat('ballot', 4)),
    at('two ballots of a batch have changed places', 'BALLOT_ORDER', swap('ballot', 0, 1)),
    at('two ballots of two batches have changed places', 'LEAF_ORDER', swap('ballot', 3, 4)),
    at('the window is another', 'BALLOT_TIME', put('vote', 0, { closesAt: '2026-06-04T00:00:00.000Z' })),
    at(
      'another vote has these ballots',
      'LEAF_HASH',
      put('vote', 0, { id: '0191c5a0-0000-7000-8000-00000000000f' }),
    ),
    at('a ballot was added', 'LEAVES_COUNT', lines => {
      const last = lines[placeOf(lines, 'ballot', -1)] as unknown as Fields;
      const added = { ...last, index: 10, unit: 10, id: '0191c5a0-0000-7000-8000-000000000998' };
      return lines.toSpliced(placeOf(lines, 'ballot', -1) + 1, 0, added as unknown as Line);
    }),
  ];
}

/** With every checkpoint signed anew; what each says of the window stays. */
function windowMoved(): Tampering[] {
  const anew = (what: string, says: FindingCode, tamper: (lines: Line[]) => Line[]): Tampering =>
    change(what, says, PUBLIC, lines => signedAnew(tamper(lines)));
  const [vote] = PUBLIC.filter(line => line.kind === 'vote');
  const extension = vote!.extensions[0]!;
  const later = '2026-06-11T00:00:00.000Z';
  const extended = (...extensions: object[]): ((lines: Line[]) => Line[]) => put('vote', 0, { extensions });
  return [
    anew('it opened earlier', 'CHECKPOINT_WINDOW', put('vote', 0, { opensAt: '2026-05-01T00:00:00.000Z' })),
    anew('it closed later', 'CHECKPOINT_WINDOW', lines =>
      put('vote', 0, { closesAt: later })(extended({ ...extension, until: later })(lines)),
    ),
    anew('it closed later, by no extension', 'EXTENSIONS_UNFIT', put('vote', 0, { closesAt: later })),
    anew('it was never extended', 'CHECKPOINT_WINDOW', extended()),
    anew('two extensions end alike', 'EXTENSIONS_UNFIT', extended(extension, extension)),
    anew(
      'it was to close earlier again',
      'CHECKPOINT_WINDOW',
      put('checkpoint', 4, { closesAt: '2026-06-05T16:00:00.000Z' }),
    ),
    anew(
      'a checkpoint knows of an end that never was',
      'CHECKPOINT_WINDOW',
      put('checkpoint', 1, { closesAt: '2026-06-06T00:00:00.000Z' }),
    ),
    anew(
      'a checkpoint opens otherwise',
      'CHECKPOINT_WINDOW',
      put('checkpoint', 0, { opensAt: '2026-06-02T00:00:00.000Z' }),
    ),
  ];
}

function checkpointsChanged(): Tampering[] {
  return [
    ...[0, 1, 2, 3].map(nth =>
      change(`checkpoint ${nth} is missing`, 'CHECKPOINT_CHAIN', PUBLIC, drop('checkpoint', nth)),
    ),
    change('the last checkpoint is missing', 'CHECKPOINT_MISSING', PUBLIC, drop('checkpoint', -1)),
    change('a checkpoint is there twice', 'CHECKPOINT_CHAIN', PUBLIC, repeat('checkpoint', 1)),
    change('two checkpoints have changed places', 'CHECKPOINT_CHAIN', PUBLIC, swap('checkpoint', 1, 2)),
    change(
      'a checkpoint has another root',
      'CHECKPOINT_ROOT',
      PUBLIC,
      put('checkpoint', 1, { root: 'ef'.repeat(32) }),
    ),
    change('a checkpoint has another size', 'CHECKPOINT_ROOT', PUBLIC, put('checkpoint', 2, { size: 5 })),
    change(
      'a checkpoint has another time',
      'CHECKPOINT_SIGNATURE',
      PUBLIC,
      put('checkpoint', 1, { signedAt: '2026-06-11T00:00:00.001Z' }),
    ),
    change(
      'a checkpoint is earlier than the one before',
      'CHECKPOINT_TIME',
      PUBLIC,
      put('checkpoint', 1, { signedAt: '2026-01-01T00:00:00.000Z' }),
    ),
    change(
      'a checkpoint has another signature',
      'CHECKPOINT_SIGNATURE',
      PUBLIC,
      put('checkpoint', 1, { signature: '12'.repeat(64) }),
    ),
    change(
      'checkpoints are of another vote',
      'CHECKPOINT_SIGNATURE',
      PUBLIC,
      put('vote', 0, { id: '0191c5a0-0000-7000-8000-00000000000f' }),
    ),
    change(
      'a checkpoint was signed of other words',
      'CHECKPOINT_ASKED',
      PUBLIC,
      put('checkpoint', 1, { asked: 'ab'.repeat(32) }),
    ),
    ...windowMoved(),
    change('the key has another id', 'KEY_ID', PUBLIC, put('bundle', 0, { keyId: '00'.repeat(8) })),
    change('a checkpoint was signed by another key', 'CHECKPOINT_SIGNATURE', PUBLIC, lines => {
      const foreign = linesOf(BundleForm.PUBLIC, undefined, stranger);
      return lines.with(placeOf(lines, 'checkpoint', 2), foreign[placeOf(foreign, 'checkpoint', 2)]!);
    }),
    { what: 'the seal is of another key', says: 'SEAL_SIGNATURE', bytes: sealed(PUBLIC, stranger) },
    {
      what: 'all is of a key that is not the bundle’s',
      says: 'CHECKPOINT_SIGNATURE',
      bytes: sealed([linesOf(BundleForm.PUBLIC, undefined, stranger)[0]!, ...PUBLIC.slice(1)], stranger),
    },
  ];
}
