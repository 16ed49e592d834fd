import { createHash } from 'node:crypto';
import request from 'supertest';
import { Seals } from '@sifang/platform';
import { type Checking, verifyBundle, verifyOpened } from '@sifang/voting/domain';
import { isSigned } from '../../../apps/worker/src/is-signed.js';
import { votingKey } from '../../../libs/voting/src/application/proof/sign-checkpoint.js';
import { printed, sealLine } from '../../../libs/voting/src/domain/bundle/write-bundle.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import type { SecretHall } from './secret-hall.js';

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const checking: Checking = { sha256, isSigned, key: null, receipts: [] };

const fetched = ({ url }: Town, who: Visitor, voteId: string, form: string): request.Test =>
  request(url)
    .get(`/files/votes/${voteId}/bundle?form=${form}`)
    .set(who.headers)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });

type Line = Record<string, any>;
type Edit = (lines: Line[]) => unknown;
const the = (lines: readonly Line[], kind: string): Line => lines.find(line => line['kind'] === kind)!;

/** What somebody with the key of the house might try on the tellers' form, and what gives it away. */
const FALSIFIED: readonly (readonly [what: string, edit: Edit, codes: readonly string[]])[] = [
  ['a total grows', lines => the(lines, 'total')['agree'].area++, ['TOTALS_MARKS', 'RESULT_FIGURES']],
  [
    'a head goes to the other side',
    lines => (the(lines, 'total')['agree'].heads++, the(lines, 'total')['against'].heads--),
    ['RESULT_FIGURES'],
  ],
  ['an item has no total', lines => lines.splice(lines.indexOf(the(lines, 'total')), 1), ['TOTALS_UNFIT']],
  [
    'a head changes sides in the result',
    lines => (the(lines, 'result')['agree'].heads++, the(lines, 'result')['against'].heads--),
    ['RESULT_FIGURES'],
  ],
  [
    'somebody is left out of the result',
    lines => (the(lines, 'result')['agree'].heads--, the(lines, 'result')['participating'].heads--),
    ['RESULT_PARTICIPATION', 'RESULT_FIGURES'],
  ],
  [
    'what was chosen stands on a mark',
    lines => (the(lines, 'ballot')['choices'] = 'AA'),
    ['LEAF_HASH', 'BALLOT_CHOICES'],
  ],
];

/** Both forms of the bundle hold, and whoever falsifies the tellers', even with the key, is found out. */
export async function checkedAsFiles(town: Town, { voteId }: SecretHall, teller: Visitor): Promise<void> {
  const linesOf = async (form: string): Promise<Line[]> => {
    const { body } = await fetched(town, teller, voteId, form);
    expect((await verifyBundle(checking, body)).findings).toEqual([]);
    return body
      .toString()
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line))
      .slice(0, -1);
  };
  const files = await Promise.all(['public', 'tellers'].map(form => fetched(town, teller, voteId, form)));
  const together = await verifyOpened(checking, files[0]!.body, files[1]!.body);
  expect(together.findings).toEqual([]);
  expect((await linesOf('public')).map(({ kind }) => kind)).not.toContain('total');
  const lines = await linesOf('tellers');
  for (const [what, edit, codes] of FALSIFIED) {
    const edited = structuredClone(lines);
    edit(edited);
    const { findings } = await verifyBundle(checking, sealedAnew(town, voteId, edited));
    expect([what, findings.map(({ code }) => code)]).toEqual([what, codes]);
  }
}

function sealedAnew({ api }: Town, voteId: string, lines: readonly Line[]): Buffer {
  const key = votingKey(api.app.get(Seals, { strict: false }));
  const text = lines.map(line => `${JSON.stringify(line)}\n`).join('');
  const digest = sha256(Buffer.from(text)).toString('hex');
  const sign = (words: string): string => Buffer.from(key.sign(words)).toString('hex');
  return Buffer.from(text + printed(sealLine(voteId, lines.length, digest, sign)));
}
