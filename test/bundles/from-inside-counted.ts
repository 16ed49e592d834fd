import type { Line } from '../../libs/voting/src/domain/bundle/lines.js';
import { Disclosure } from '../../libs/voting/src/domain/life/row.js';
import { BundleForm, linesOf, sealed } from './a-bundle.js';
import { change, drop, placeOf, PUBLIC, put, repeat, swap, TELLERS, type Tampering } from './edits.js';

export function participationChanged(): Tampering[] {
  return [
    ...[0, 4, 8].map(nth =>
      change(`who took part is missing (${nth})`, 'PARTICIPATION_UNITS', PUBLIC, drop('tookPart', nth)),
    ),
    change('somebody is listed twice', 'TOOK_PART_ORDER', PUBLIC, repeat('tookPart', 2)),
    change('somebody unknown is listed', 'TOOK_PART_UNIT', PUBLIC, put('tookPart', 8, { unit: 40 })),
    change('somebody else is listed', 'PARTICIPATION_AREA', PUBLIC, put('tookPart', 8, { unit: 10 })),
    change('others are not listed', 'PARTICIPATION_HEADS', PUBLIC, lines =>
      put('tookPart', 1, { unit: 1 })(drop('tookPart', 2)(lines)),
    ),
    change('a batch counts more units', 'PARTICIPATION_UNITS', PUBLIC, put('batch', 0, { units: 9 })),
    change('a batch counts more heads', 'PARTICIPATION_HEADS', PUBLIC, put('batch', 0, { heads: 9 })),
    change('a batch counts more area', 'PARTICIPATION_AREA', PUBLIC, put('batch', 0, { area: 99 })),
    change(
      'a batch counts more heads, before the tellers',
      'PARTICIPATION_HEADS',
      TELLERS,
      put('batch', 0, { heads: 9 }),
    ),
  ];
}

export function resultsChanged(): Tampering[] {
  const [first] = TELLERS.filter(line => line.kind === 'result');
  const { agree, participating } = first!;
  const opposite = first!.outcome === 'PASSED' ? 'NOT_PASSED' : 'PASSED';
  return [
    change('the outcome is the opposite', 'RESULT_OUTCOME', PUBLIC, put('result', 0, { outcome: opposite })),
    change(
      'the outcome is the opposite, before the tellers',
      'RESULT_FIGURES',
      TELLERS,
      put('result', 0, { outcome: opposite }),
    ),
    change(
      'nothing is said to be established',
      'RESULT_FIGURES',
      TELLERS,
      put('result', 0, { outcome: 'CANNOT_ESTABLISH' }),
    ),
    ...(['participating', 'agree', 'against', 'abstain'] as const).flatMap(name =>
      (['heads', 'area'] as const).map(measure =>
        change(
          `${name} has another ${measure}`,
          'RESULT_FIGURES',
          TELLERS,
          put('result', 0, { [name]: { ...first![name], [measure]: first![name][measure]! + 1 } }),
        ),
      ),
    ),
    change(
      'more agree than take part',
      'RESULT_PARTS',
      PUBLIC,
      put('result', 0, { agree: { ...agree, area: participating.area + 1 } }),
    ),
    change(
      'areas are not of the step they are told in',
      'RESULT_STEP',
      PUBLIC,
      put('result', 0, { step: 100 }),
    ),
    change('areas are told in a step of ours', 'RESULT_STEP', PUBLIC, put('result', 0, { step: 3 })),
    change('areas are told and not told', 'RESULT_STEP', PUBLIC, put('result', 1, { step: 1 })),
    change('no area is told, and one is', 'RESULT_STEP', PUBLIC, put('result', 0, { step: null })),
    change(
      'more take part than cast',
      'RESULT_PARTICIPATION',
      PUBLIC,
      put('result', 0, { participating: { ...participating, heads: 10 } }),
    ),
    ...tooManyTakePart(),
    ...settledForNothing(),
    change('a result is missing', 'RESULT_ITEMS', PUBLIC, drop('result', 0)),
    change('a result is there twice', 'RESULT_ITEMS', PUBLIC, repeat('result', 0)),
    change('results have changed places', 'RESULT_ITEMS', PUBLIC, swap('result', 0, 1)),
    change('an item is missing', 'RESULT_ITEMS', PUBLIC, drop('item', 1)),
    change('items are numbered otherwise', 'ITEM_POSITIONS', PUBLIC, put('item', 1, { position: 3 })),
    change(
      'an item is of a matter that takes less',
      'RESULT_FIGURES',
      TELLERS,
      put('item', 1, { matter: '278-4' }),
    ),
    change('parking counts after all', 'ROLL_HEADS', TELLERS, lines => {
      const { policies } = lines[1] as Extract<Line, { kind: 'vote' }>;
      return put('vote', 0, { policies: { ...policies, parking: 'INCLUDE' } })(lines);
    }),
    change('the last ballot counts, not the first', 'RESULT_FIGURES', TELLERS, lines => {
      const { policies } = lines[1] as Extract<Line, { kind: 'vote' }>;
      return put('vote', 0, { policies: { ...policies, duplicates: 'LAST_VALID' } })(lines);
    }),
  ];
}

export function linesMoved(): Tampering[] {
  const genuine = sealed(PUBLIC).toString();
  return [
    change('a line has a field more', 'LINE_UNREADABLE', PUBLIC, put('leaf', 0, { note: 'x' })),
    change('a line lacks a field', 'LINE_UNREADABLE', PUBLIC, put('leaf', 0, { hash: undefined })),
    change('a line is of no kind', 'LINE_UNREADABLE', PUBLIC, put('leaf', 0, { kind: 'twig' })),
    change('a number is a text', 'LINE_UNREADABLE', PUBLIC, put('unit', 0, { area: '9000' })),
    change('a number is below zero', 'LINE_UNREADABLE', PUBLIC, put('unit', 0, { area: -9_000 })),
    change('choices lie in the public form', 'LINES_OUT_OF_ORDER', PUBLIC, lines =>
      lines.toSpliced(placeOf(lines, 'leaf', 0), 0, TELLERS[placeOf(TELLERS, 'ballot', 0)]!),
    ),
    change('the roll comes last', 'LINES_OUT_OF_ORDER', PUBLIC, lines => [
      ...lines,
      ...lines.filter(({ kind }) => kind === 'unit'),
    ]),
    {
      what: 'the seal was cut off',
      says: 'SEAL_MISSING',
      bytes: Buffer.from(genuine.slice(0, genuine.lastIndexOf('{'))),
    },
    {
      what: 'half of it was cut off',
      says: 'SEAL_MISSING',
      bytes: Buffer.from(genuine.slice(0, genuine.length / 2)),
    },
    { what: 'something was added behind', says: 'LINE_UNREADABLE', bytes: Buffer.from(`${genuine}\n`) },
    {
      what: 'the lines end otherwise',
      says: 'LINE_UNREADABLE',
      bytes: Buffer.from(genuine.replaceAll('\n', '\r\n')),
    },
    {
      what: 'a number is spelt otherwise',
      says: 'LINE_UNREADABLE',
      bytes: Buffer.from(genuine.replace('"year":2026', '"year":2026.0')),
    },
    {
      what: 'a sign is spelt otherwise',
      says: 'LINE_UNREADABLE',
      bytes: Buffer.from(genuine.replace('翰', '\\u7ff0')),
    },
    {
      what: 'a field is there twice',
      says: 'LINE_UNREADABLE',
      bytes: Buffer.from(genuine.replace('"year":2026', '"year":2025,"year":2026')),
    },
  ];
}

/** Where only totals are told, and so no batch says how many there were. */
function tooManyTakePart(): Tampering[] {
  const lines = linesOf(BundleForm.PUBLIC, Disclosure.TOTALS);
  const { participating } = lines.find(line => line.kind === 'result')!;
  const { rollHeads, rollArea } = lines.find(line => line.kind === 'vote')!;
  const most = (what: string, more: object): Tampering =>
    change(
      what,
      'RESULT_PARTICIPATION',
      lines,
      put('result', 0, { participating: { ...participating, ...more } }),
    );
  return [
    most('more take part than are on the roll', { heads: rollHeads + 1 }),
    most('more area takes part than is on the roll', { area: rollArea + 1 }),
  ];
}

/** The ballots of this vote have left nothing open. */
function settledForNothing(): Tampering[] {
  const line = {
    ...{ kind: 'settlement', position: 1, code: 'HEAD_CONFLICT', units: [1, 2] as number[] | null },
    ...{ as: 'AGREE', reason: '现场核实', at: '2026-06-12T02:00:00.000Z' },
  };
  const settle = (fields: Partial<typeof line>) => (lines: Line[]) =>
    lines.toSpliced(placeOf(lines, 'checkpoint', 0), 0, { ...line, ...fields } as Line);
  const told = (what: string, fields: Partial<typeof line>): Tampering =>
    change(`${what} was settled`, 'SETTLEMENT_UNFIT', TELLERS, settle(fields));
  return [
    told('what everybody saw the same', {}),
    told('a ballot that bears a moment of its own', { code: 'SAME_MOMENT', units: [3] }),
    told('a majority that nobody follows', { code: 'MAJORITIES_DISAGREE', units: [] }),
    told('the head of an item that is not there', { position: 3 }),
    told('something without its units', { units: null }),
    change('a settlement tells everybody the units', 'SETTLEMENT_UNFIT', PUBLIC, settle({})),
    change('a settlement is not as the format says', 'LINE_UNREADABLE', TELLERS, settle({ as: 'YES' })),
  ];
}
