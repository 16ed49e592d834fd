import fc from 'fast-check';
import { askedText, type Asked } from '../../libs/voting/src/domain/bundle/asked.js';
import {
  BundleForm,
  type CheckpointLine,
  type ItemLine,
  type Line,
  type SlateLine,
  type VoteLine,
} from '../../libs/voting/src/domain/bundle/lines.js';
import { verifyBundle } from '../../libs/voting/src/domain/bundle/verify-bundle.js';
import { canonicalJson } from '../../libs/voting/src/domain/log/canonical.js';
import { keyIdOf } from '../../libs/voting/src/domain/log/checkpoint.js';
import type { Kept } from '../../libs/voting/src/domain/log/kept.js';
import type { Receipt } from '../../libs/voting/src/domain/log/receipt.js';
import { checking, house, linesOf, publicKeyOf, sealed, sha256, signedAnew, VOTE_ID } from './a-bundle.js';
import { PUBLIC, put, TELLERS, type Fields } from './edits.js';

async function codesOf(lines: readonly Line[], kept: Partial<Kept> = {}): Promise<string[]> {
  const { findings } = await verifyBundle({ ...checking, ...kept }, sealed(lines));
  return findings.map(({ code }) => code);
}

const [vote] = TELLERS.filter((line): line is VoteLine => line.kind === 'vote');
const items = TELLERS.filter((line): line is ItemLine => line.kind === 'item');
const checkpoints = TELLERS.filter((line): line is CheckpointLine => line.kind === 'checkpoint').map(
  ({ kind: _, ...signed }) => ({ voteId: VOTE_ID, ...signed }),
);
const [ballot] = TELLERS.filter(line => line.kind === 'ballot');

/** Of the ballot at place 0: as it was shown right after it was cast, and later. */
const fresh: Receipt = {
  leaf: {
    ...{ voteId: VOTE_ID, ballotId: ballot!.id, unitNo: ballot!.unit, channel: ballot!.channel },
    ...{ number: ballot!.number, choices: ballot!.choices, salt: ballot!.salt },
  },
  ...{ index: 0, keyId: keyIdOf(sha256, publicKeyOf(house)), asked: checkpoints[0]!.asked, checkpoint: null },
};
const covered: Receipt = { ...fresh, checkpoint: checkpoints[1]! };

/** Every word that owners were asked with, and every rule by which they answered. */
function falsified(): [what: string, tamper: (lines: Line[]) => Line[]][] {
  const ofVote: Fields = {
    ...{ title: '解聘物业公司', estate: '别的小区', year: 2025, number: 2, trial: true, form: 'SECRET' },
    ...{ disclosure: 'TOTALS', buildings: ['1号楼'], profileName: 'beijing', profile: { zh: '北京' } },
    ...{ noticedOn: '2026-05-01', rollHash: 'ab'.repeat(32), rollHeads: 8, rollArea: 8, rollUnits: 11 },
  };
  const ofPolicies: Fields = {
    ...{ duplicates: 'LAST_VALID', blank: 'NOT_PARTICIPATING', parking: 'INCLUDE' },
    ...{ severalUnits: 'WHOLE_OWNER', following: 'NOT_OFFERED', silentArticle: '第十二条' },
  };
  const policies = (name: string, value: unknown) => ({ ...vote!.policies, [name]: value });
  const other = VOTE_ID.replace('1', '9');
  return [
    ...Object.entries(ofVote).map(([name, value]): [string, (lines: Line[]) => Line[]] => [
      `vote.${name}`,
      put('vote', 0, { [name]: value }),
    ]),
    ...Object.entries(ofPolicies).map(([name, value]): [string, (lines: Line[]) => Line[]] => [
      `policies.${name}`,
      put('vote', 0, { policies: policies(name, value) }),
    ]),
    ...items.flatMap(({ text }, nth) =>
      // Whichever sign of the words it is.
      [...text].map((_, at): [string, (lines: Line[]) => Line[]] => [
        `item ${nth}, sign ${at}`,
        put('item', nth, { text: [...text].with(at, '不').join('') }),
      ]),
    ),
    ['the words of an item are longer', put('item', 0, { text: `${items[0]!.text} ` })],
    ['an item has another matter', put('item', 0, { matter: '278-5' })],
    ['an item has another id', put('item', 0, { id: other })],
    ['an item is a candidate', put('item', 0, { slate: 1 })],
    ['an election is added', lines => lines.toSpliced(2, 0, SLATE)],
    ['an item is taken out', lines => lines.filter(line => line.kind !== 'item' || line.position === 1)],
    ['items have changed places', lines => put('item', 0, SECOND!)(put('item', 1, FIRST!)(lines))],
  ];
}

const SLATE: SlateLine = { kind: 'slate', no: 1, text: '选举主任', seats: 1 };
const [FIRST, SECOND] = items.map(({ id, matter, text }) => ({ id, matter, text }));

describe('what is asked', () => {
  it.each(falsified())('cannot be changed under the signatures of its log: %s', async (_, tamper) => {
    for (const lines of [PUBLIC, TELLERS]) {
      const changed = tamper(structuredClone(lines) as Line[]);
      expect(await codesOf(changed)).toContain('CHECKPOINT_ASKED');
    }
  });

  it.each(falsified())(
    'is held by whoever has kept a receipt or a checkpoint, signed anew: %s',
    async (_, tamper) => {
      for (const lines of [PUBLIC, TELLERS]) {
        const changed = signedAnew(tamper(structuredClone(lines) as Line[]));
        expect(await codesOf(changed)).not.toContain('CHECKPOINT_ASKED');
        expect(await codesOf(changed, { receipts: [fresh] })).toContain('RECEIPT_ASKED');
        const later = await codesOf(changed, { receipts: [covered] });
        expect(later).toEqual(expect.arrayContaining(['RECEIPT_ASKED', 'RECEIPT_CHECKPOINT']));
        for (const each of checkpoints) {
          const early = await codesOf(changed, { checkpoints: [each] });
          expect(early).toEqual(expect.arrayContaining(['KEPT_ASKED', 'KEPT_CHECKPOINT']));
        }
      }
    },
  );

  it('is of every field of its lines, but those that the notice leaves open', () => {
    const asked = askedText({ vote: vote!, slates: [SLATE], items });
    const kept = JSON.parse(asked.split('\n')[1]!) as { vote: object; items: object[]; slates: object[] };
    const open = ['opensAt', 'closesAt', 'extensions', 'resultPostedOn'];
    expect(Object.keys(kept.vote).sort()).toEqual(
      Object.keys(vote!)
        .filter(field => !open.includes(field))
        .sort(),
    );
    expect([kept.items, kept.slates]).toEqual([items, [SLATE]]);
    const later = {
      ...vote!,
      closesAt: '2027-01-01T00:00:00.000Z',
      extensions: [],
      resultPostedOn: '2027-01-02',
    };
    expect(askedText({ vote: later, slates: [SLATE], items })).toBe(asked);
  });
});

describe('a window that was moved, every checkpoint signed anew', () => {
  const later = '2026-06-11T16:00:00.000Z';
  const moved = (lines: readonly Line[]) =>
    signedAnew(
      lines.map((line): Line => {
        if (line.kind === 'vote')
          return { ...line, closesAt: later, extensions: [{ ...line.extensions[0]!, until: later }] };
        return line.kind === 'checkpoint' && line.size > 4 ? { ...line, closesAt: later } : line;
      }),
    );

  it('is found by the checkpoints and receipts of the time that it changes', async () => {
    expect(await codesOf(moved(PUBLIC))).toEqual([]);
    expect(await codesOf(moved(PUBLIC), { checkpoints: [checkpoints[1]!], receipts: [covered] })).toEqual([]);
    expect(await codesOf(moved(PUBLIC), { checkpoints: [checkpoints[3]!] })).toEqual(['KEPT_CHECKPOINT']);
  });
});

describe('a checkpoint that was kept', () => {
  it('is of the bundle as it was made, the one of the notice too', async () => {
    expect(await codesOf(PUBLIC, { checkpoints })).toEqual([]);
    expect(await codesOf(linesOf(BundleForm.TELLERS), { checkpoints, receipts: [fresh, covered] })).toEqual(
      [],
    );
  });

  it('is not the one of another vote, another log, or of nobody', async () => {
    const [, kept] = checkpoints;
    const other = VOTE_ID.replace('1', '9');
    expect(await codesOf(PUBLIC, { checkpoints: [{ ...kept!, voteId: other }] })).toEqual([
      'KEPT_OTHER_VOTE',
    ]);
    for (const change of [{ size: 2 }, { root: 'ab'.repeat(32) }, { signature: '12'.repeat(64) }])
      expect(await codesOf(PUBLIC, { checkpoints: [{ ...kept!, ...change }] })).toEqual(['KEPT_CHECKPOINT']);
  });
});

const words = fc.string({ unit: 'binary', maxLength: 6 });
const description = fc.record({
  vote: fc.record({ title: words, estate: words, number: fc.nat(3), trial: fc.boolean() }).chain(fields =>
    fc
      .record({
        profile: fc.dictionary(words, words, { maxKeys: 3 }),
        buildings: fc.option(fc.array(words)),
      })
      .map(more => ({ ...vote!, ...fields, ...more })),
  ),
  slates: fc.array(fc.record({ no: fc.nat(2), text: words, seats: fc.nat(2) }), { maxLength: 2 }),
  items: fc.array(fc.record({ position: fc.nat(2), text: words, slate: fc.option(fc.nat(2)) }), {
    maxLength: 3,
  }),
}) as unknown as fc.Arbitrary<Asked>;

describe('the text that is hashed', () => {
  it('tells any two descriptions of a vote apart, and has one spelling of each', () => {
    fc.assert(
      fc.property(description, description, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(askedText(one) === askedText(other)).toBe(same);
        expect(askedText(backwards(one) as Asked)).toBe(askedText(one));
      }),
      { numRuns: 2_000 },
    );
  });

  it('says everything: read again it is what was asked', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = canonicalJson(value);
        expect(JSON.stringify(JSON.parse(text))).toEqual(JSON.stringify(sorted(value)));
      }),
    );
  });

  it('is what another program makes of the lines by docs/bundle.md', () => {
    // json.dumps(asked, sort_keys=True, ensure_ascii=False, separators=(',', ':')) of Python, and its hashlib.sha256.
    const hash = '4b758b55e9443c86039576dc5faaaa1534a0448e7f1259a5eb2ec0dbfffdfeaa';
    expect(checkpoints.map(({ asked }) => asked)).toEqual(Array(5).fill(hash));
  });

  it('is spelt as RFC 8785 says', () => {
    expect(
      canonicalJson({ '\u20ac': 1, '\r': 2, '10': [true, null], '9': {}, ö: '"\\\u000f\u{1f600}', b: '/' }),
    ).toBe('{"\\r":2,"10":[true,null],"9":{},"b":"/","ö":"\\"\\\\\\u000f😀","€":1}');
  });
});

/** Fields in the order of their names; numbers' own order among names that are numbers is the same for both sides of a comparison. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, part]) => [name, sorted(part)]));
}

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, backwards(part)]),
  );
}
