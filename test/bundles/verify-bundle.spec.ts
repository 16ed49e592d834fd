import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { Refusal } from '@sifang/kernel';
import { Disclosure } from '../../libs/voting/src/domain/life/row.js';
import { keyIdOf } from '../../libs/voting/src/domain/log/checkpoint.js';
import { readKept } from '../../libs/voting/src/domain/log/kept.js';
import { keptText } from '../../libs/voting/src/domain/log/read-checkpoint.js';
import { readReceipt, receiptText, type Receipt } from '../../libs/voting/src/domain/log/receipt.js';
import { checking, house, linesOf, publicKeyOf, sealed, sha256, VOTE_ID } from './a-bundle.js';
import { fromInside } from './from-inside.js';
import { fromOutside } from './from-outside.js';
import { SENTENCES, sentenceOf } from '../../libs/voting/src/domain/bundle/finding.js';
import {
  BundleForm,
  type BallotLine,
  type CheckpointLine,
} from '../../libs/voting/src/domain/bundle/lines.js';
import { verifyBundle } from '../../libs/voting/src/domain/bundle/verify-bundle.js';

const lines = linesOf(BundleForm.TELLERS);
const genuine = sealed(lines);

async function codesOf(bytes: Uint8Array, more: Partial<typeof checking> = {}): Promise<string[]> {
  const { findings } = await verifyBundle({ ...checking, ...more }, bytes);
  return findings.map(({ code }) => code);
}

describe('a bundle as it was made', () => {
  it.each([
    ['with units', BundleForm.PUBLIC, Disclosure.UNITS],
    ['with totals only', BundleForm.PUBLIC, Disclosure.TOTALS],
    ['for tellers', BundleForm.TELLERS, Disclosure.UNITS],
    ['for tellers of a vote with totals only', BundleForm.TELLERS, Disclosure.TOTALS],
  ])('holds: %s', async (_, form, disclosure) => {
    expect(await codesOf(sealed(linesOf(form, disclosure)))).toEqual([]);
  });

  it('says in public nothing of what was chosen', () => {
    const text = sealed(linesOf(BundleForm.PUBLIC)).toString();
    expect(text).not.toMatch(/choices|salt|"kind":"ballot"/);
  });

  it('is held against the key that the house has published', async () => {
    const stranger = generateKeyPairSync('ed25519').privateKey;
    const foreign = sealed(linesOf(BundleForm.PUBLIC, Disclosure.UNITS, stranger), stranger);
    const key = JSON.parse(genuine.toString().split('\n')[0]!) as { keyId: string };
    expect(await codesOf(genuine, { key: key.keyId })).toEqual([]);
    expect(await codesOf(foreign, { key: key.keyId })).toEqual(['KEY_FOREIGN']);
  });
});

const tampered = [...fromInside(), ...fromOutside()];

describe('a bundle that was tampered with', () => {
  it('is tried in a hundred ways and more', () => {
    expect(fromInside().length).toBeGreaterThanOrEqual(100);
    expect(new Set(tampered.map(({ bytes }) => bytes.toString())).size).toBeGreaterThan(180);
  });

  it.each(tampered.map(({ what, says, bytes }) => [what, says, bytes] as const))(
    'is refused: %s (%s)',
    async (_, says, bytes) => {
      expect(await codesOf(bytes)).toContain(says);
    },
  );

  it('is found out by one byte, wherever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(genuine.length - 1), fc.integer({ min: 1, max: 255 }), async (at, bits) => {
        const bytes = Buffer.from(genuine);
        bytes[at]! ^= bits;
        expect(await refusedOrFound(bytes)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is found out by one byte more or less', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(genuine.length - 1), fc.boolean(), async (at, more) => {
        const rest = genuine.subarray(more ? at : at + 1);
        expect(
          await refusedOrFound(Buffer.concat([genuine.subarray(0, at), Buffer.from(more ? 'x' : ''), rest])),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

async function refusedOrFound(bytes: Buffer): Promise<boolean> {
  try {
    return (await codesOf(bytes)).length > 0;
  } catch (error) {
    return error instanceof Refusal && error.code === 'NOT_A_BUNDLE';
  }
}

describe('a file that is no bundle', () => {
  it.each([
    '',
    '\n',
    '{}',
    '[]',
    '{"kind":"vote"}\n',
    'null\n',
    '{"kind":"constructor"}\n',
    '\uFEFF{}',
    'PK\x03\x04',
  ])('is not judged: %j', async text => {
    await expect(verifyBundle(checking, Buffer.from(text))).rejects.toMatchObject({ code: 'NOT_A_BUNDLE' });
  });
});

const ballot = lines.find((line): line is BallotLine => line.kind === 'ballot' && line.index === 5)!;
const checkpoint = lines.find(
  (line): line is CheckpointLine => line.kind === 'checkpoint' && line.size === 8,
)!;
const { kind: _, ...signed } = checkpoint;
const receipt: Receipt = {
  leaf: {
    ...{ voteId: VOTE_ID, ballotId: ballot.id, unitNo: ballot.unit, channel: ballot.channel },
    ...{ number: ballot.number, choices: ballot.choices, salt: ballot.salt },
  },
  ...{ index: 5, checkpoint: { voteId: VOTE_ID, ...signed } },
  ...{ keyId: keyIdOf(sha256, publicKeyOf(house)), asked: signed.asked },
};

describe('a receipt', () => {
  it('is found in the log, in either form of the bundle', async () => {
    expect(await codesOf(genuine, { receipts: [receipt] })).toEqual([]);
    expect(await codesOf(sealed(linesOf(BundleForm.PUBLIC)), { receipts: [receipt] })).toEqual([]);
    expect(await codesOf(genuine, { receipts: [{ ...receipt, checkpoint: null }] })).toEqual([]);
  });

  it.each<[string, Receipt, string]>([
    ['another choice', { ...receipt, leaf: { ...receipt.leaf, choices: 'RR' } }, 'RECEIPT_NOT_IN_LOG'],
    ['another place', { ...receipt, index: 6 }, 'RECEIPT_NOT_IN_LOG'],
    ['another vote', { ...receipt, leaf: { ...receipt.leaf, voteId: ballot.id } }, 'RECEIPT_OTHER_VOTE'],
    ['another question', { ...receipt, asked: '00'.repeat(32) }, 'RECEIPT_ASKED'],
    ['another key', { ...receipt, keyId: '00'.repeat(8) }, 'KEY_FOREIGN'],
    [
      'another root',
      { ...receipt, checkpoint: { ...receipt.checkpoint!, root: '00'.repeat(32) } },
      'RECEIPT_CHECKPOINT',
    ],
  ])('is not found with %s', async (_name, other, code) => {
    expect(await codesOf(genuine, { receipts: [receipt, other] })).toContain(code);
  });

  it('is read as it was printed, and fits into a QR code', () => {
    expect(readReceipt(receiptText(receipt))).toEqual(receipt);
    const none = { ...receipt, checkpoint: null };
    expect(readReceipt(receiptText(none))).toEqual(none);
    expect(readReceipt(`  ${receiptText(receipt).replaceAll('\n', ' \r\n\n')}`)).toEqual(receipt);
    expect(receiptText(receipt).length).toBeLessThan(600);
    const several = `\n${receiptText(receipt)}\n\n${receiptText(none).replaceAll('\n', '\r\n')}\n`;
    expect(readKept(several)).toEqual({ receipts: [receipt, none], checkpoints: [] });
  });

  it('is read beside checkpoints that somebody has kept, in any order', () => {
    const kept = keptText(receipt.checkpoint!);
    expect(readKept(`${kept}\n${receiptText(receipt)}\r\n\r\n ${kept}`)).toEqual({
      receipts: [receipt],
      checkpoints: [receipt.checkpoint, receipt.checkpoint],
    });
    for (const text of ['', 'x', `x\n${kept}`, `${kept}\n1`]) expect(() => readKept(text)).toThrow(Refusal);
  });

  it.each([
    ['receipt', receiptText(receipt)],
    ['checkpoint', keptText(receipt.checkpoint!)],
  ])('is read only when it is whole: no line of a %s may be missing, doubled or another', (_, whole) => {
    const all = whole.split('\n');
    const broken = [
      ...[...all.keys()].map(at => all.toSpliced(at, 1)),
      ...[...all.keys()].map(at => all.with(at, `${all[at]!}x`)),
      ...[...all.keys()].map(at => all.toSpliced(at, 0, all[at]!)),
    ];
    for (const text of broken) expect(() => readKept(text.join('\n'))).toThrow(Refusal);
  });
});

describe('what is said of it', () => {
  it('is said in Chinese and in English, with the place', () => {
    const { zh, en } = sentenceOf({ code: 'LEAF_HASH', at: 7 });
    expect(zh).toContain('7');
    expect(en).toContain('7');
    for (const [chinese, english] of Object.values(SENTENCES)) {
      expect(chinese).toMatch(/[\u4e00-\u9fff]/);
      expect(chinese.includes('…')).toBe(english.includes('…'));
    }
  });
});
