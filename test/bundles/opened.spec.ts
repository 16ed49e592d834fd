import { Outcome } from '../../libs/voting/src/domain/tally/decide.js';
import {
  BundleForm,
  type Line,
  type ResultLine,
  type ToldFigure,
} from '../../libs/voting/src/domain/bundle/lines.js';
import { verifyBundle, verifyOpened } from '../../libs/voting/src/domain/bundle/verify-bundle.js';
import { Disclosure } from '../../libs/voting/src/domain/life/row.js';
import { keyIdOf } from '../../libs/voting/src/domain/log/checkpoint.js';
import { checking, house, linesOf, publicKeyOf, sealed, sha256, signedAnew, VOTE_ID } from './a-bundle.js';
import { drop, PUBLIC, put, TELLERS, type Fields } from './edits.js';

const codes = (findings: readonly { code: string; at: unknown }[]) =>
  findings.map(({ code, at }) => `${code} ${String(at)}`);

async function alone(lines: readonly Line[]): Promise<string[]> {
  return codes((await verifyBundle(checking, sealed(lines))).findings);
}

async function together(lines: readonly Line[], opened: readonly Line[] = TELLERS): Promise<string[]> {
  return codes((await verifyOpened(checking, sealed(lines), sealed(opened))).findings);
}

function lessExactly({ agree, against, abstain }: ResultLine): Fields {
  const rounded = ({ heads, area }: ToldFigure): ToldFigure => ({ heads, area: area! - (area! % 100) });
  return { step: 100, agree: rounded(agree), against: rounded(against), abstain: rounded(abstain) };
}

const copy = (): Line[] => structuredClone(PUBLIC) as Line[];
const [first, second] = PUBLIC.filter((line): line is ResultLine => line.kind === 'result');

/** Of the agreeing area, and enough still. */
const SMALLER = first!.agree.area! - (first!.agree.area! % 100) - 100;

/** What the house can say to everybody, in a file that agrees with itself. */
const SAID: [what: string, position: number, fields: Fields][] = [
  ['one fewer agrees', 1, { agree: { ...first!.agree, heads: first!.agree.heads - 1 } }],
  ['one fewer opposes', 2, { against: { ...second!.against, heads: second!.against.heads - 1 } }],
  ['a smaller area agrees', 1, { agree: { ...first!.agree, area: first!.agree.area! - 1 } }],
  ['nothing could be established', 1, { outcome: 'CANNOT_ESTABLISH' }],
  [
    'a smaller area agrees, told less exactly',
    1,
    { ...lessExactly(first!), agree: { ...first!.agree, area: SMALLER } },
  ],
];

describe('the public form by itself', () => {
  it.each(SAID)('cannot be found to be false: %s', async (_, position, fields) => {
    expect(await alone(put('result', position - 1, fields)(copy()))).toEqual([]);
  });
});

describe('the public form beside that of the tellers', () => {
  it.each(Object.values(Disclosure))('holds as it was made: %s', async disclosure => {
    const forms = [BundleForm.PUBLIC, BundleForm.TELLERS].map(form => linesOf(form, disclosure));
    expect(await together(forms[0]!, forms[1]!)).toEqual([]);
  });

  it.each(SAID)('is found to be false: %s', async (_, position, fields) => {
    const found = await together(put('result', position - 1, fields)(copy()));
    expect(found).toEqual([`OPENED_FIGURES ${position}`]);
  });

  it('is found to leave out who took part, as the one who has the receipt finds too', async () => {
    const [unit] = TELLERS.filter(line => line.kind === 'unit').filter(({ no }) => no === 9);
    const batch = PUBLIC.filter(line => line.kind === 'batch')[3]!;
    const less = {
      ...{ units: batch.units! - 1, heads: batch.heads! - 1, area: batch.area! - unit!.area },
    };
    const lowered = drop(
      'tookPart',
      -1,
    )(put('batch', 3, less)(copy())).map((line): Line => {
      if (line.kind !== 'result') return line;
      const { participating: of, agree, against } = line;
      const participating = { heads: of.heads - 1, area: of.area - unit!.area };
      return line.position === 2
        ? {
            ...{ ...line, participating, outcome: Outcome.CANNOT_ESTABLISH },
            against: { ...against, heads: against.heads - 1 },
          }
        : { ...line, participating, agree: { heads: agree.heads - 1, area: agree.area! - unit!.area } };
    });
    expect(await alone(lowered)).toEqual([]);
    expect(await together(lowered)).toEqual(
      expect.arrayContaining(['OPENED_OTHER batch', 'OPENED_OTHER tookPart', 'OPENED_FIGURES 1']),
    );
    const ballot = TELLERS.filter(line => line.kind === 'ballot').find(({ unit: no }) => no === 9)!;
    const { id: ballotId, channel, number, choices, salt, index } = ballot;
    const { asked } = PUBLIC.filter(line => line.kind === 'checkpoint')[0]!;
    const receipt = {
      leaf: { voteId: VOTE_ID, ballotId, unitNo: 9, channel, number, choices, salt },
      ...{ index, keyId: keyIdOf(sha256, publicKeyOf(house)), asked, checkpoint: null },
    };
    const { findings } = await verifyBundle({ ...checking, receipts: [receipt] }, sealed(lowered));
    expect(codes(findings)).toEqual(['RECEIPT_NOT_LISTED 9']);
  });

  it.each<[string, (lines: Line[]) => readonly Line[], string]>([
    ['another title', put('vote', 0, { title: '解聘物业公司' }), 'OPENED_OTHER vote'],
    ['other words', put('item', 0, { text: '解聘物业公司' }), 'OPENED_OTHER item'],
    ['another key', lines => lines, 'OPENED_OTHER key'],
  ])('is found to be of %s, every checkpoint signed anew', async (what, tamper, says) => {
    const changed = what === 'another key' ? linesOf(BundleForm.PUBLIC) : signedAnew(tamper(copy()));
    const opened =
      what === 'another key'
        ? put('bundle', 0, { keyId: '00'.repeat(8) })(structuredClone(TELLERS) as Line[])
        : TELLERS;
    expect(await together(changed, opened)).toContain(says);
  });

  it('may tell areas less exactly, which is true as well', async () => {
    expect(await together(put('result', 0, lessExactly(first!))(copy()))).toEqual([]);
  });

  it('is of two files, one of each form', async () => {
    expect(await together(TELLERS, PUBLIC)).toEqual(['OPENED_FORM null']);
    expect(await together(PUBLIC, PUBLIC)).toEqual(['OPENED_FORM null']);
  });

  it('is nothing that a false tellers’ form could vouch for', async () => {
    const lowered = put('result', 0, SAID[0]![2]);
    const theirs = lowered(structuredClone(TELLERS) as Line[]);
    expect(await together(lowered(copy()), theirs)).toEqual(['RESULT_FIGURES 1']);
  });
});
