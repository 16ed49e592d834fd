import { createHash } from 'node:crypto';
import request from 'supertest';
import { Seals } from '@sifang/platform';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { isSigned } from '../../../apps/worker/src/is-signed.js';
import { BallotBox } from '../../../libs/voting/src/application/casting/ballot-box.js';
import { signCheckpoint, signWhatCame } from '../../../libs/voting/src/application/proof/sign-checkpoint.js';
import { hasOnlyGrown, isIncluded } from '../../../libs/voting/src/domain/log/proofs.js';
import { readKept, verifyBundle, verifyOpened, type Checking, type Kept } from '@sifang/voting/domain';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot, toEnter } from './an-open-vote.js';
import { aNoticedVote, aPostedVote, VOTE, windowFromNow, type VoteHall } from './hall.js';

const CHECKPOINT = '{ previous size root signedAt signature text }';
const ASK = {
  key: '{ votingKey { id publicKey } }',
  checkpoints: `query ($voteId: ID!, $last: Int) { voteCheckpoints(voteId: $voteId, last: $last) ${CHECKPOINT} }`,
  proof: `query ($voteId: ID!, $leaf: String, $index: Int) { ballotProof(voteId: $voteId, leaf: $leaf, index: $index) {
    index leaf path checkpoint ${CHECKPOINT} } }`,
  growth: `query ($voteId: ID!, $from: Int!, $to: Int!) { voteConsistency(voteId: $voteId, from: $from, to: $to) }`,
  cast: `mutation ($input: CastBallotInput!) { castBallot(input: $input) { receiptText } }`,
  receipts: `query ($voteId: ID!) { myBallots(voteId: $voteId) { receiptText units { receiptText } } }`,
  post: `mutation ($voteId: ID!) { postVoteResult(voteId: $voteId) { id state } }`,
};
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const checking: Checking = { sha256, isSigned, key: null, receipts: [] };

let town: Town;
let owner: Visitor;
let stranger: Visitor;
beforeAll(async () => {
  town = await openTown();
  [owner, stranger] = await Promise.all([town.person(PERSON.liuGuilan), town.person(PERSON.wuYafang)]);
});
afterAll(() => town.close());

const seals = (): Seals => town.api.app.get(Seals, { strict: false });
const checkpoints = async ({ voteId }: VoteHall): Promise<any[]> =>
  (await owner.ask(ASK.checkpoints, { voteId, last: 1000 }))['voteCheckpoints'];

/** Units that count vote through the box, `many` of them from one number of the roll on. */
async function unitsCast({ voteId, itemIds }: VoteHall, many: number): Promise<any[]> {
  const units = await town.database.source.query<{ no: number }[]>(
    `SELECT no FROM owners_vote_unit u WHERE vote_id = $1 AND head IS NOT NULL
        AND NOT EXISTS (SELECT FROM ballot b WHERE b.vote_id = u.vote_id AND b.unit_no = u.no) ORDER BY no LIMIT $2`,
    [voteId, many],
  );
  const nos = units.map(({ no }) => no);
  await town.database.source.query(
    `UPDATE owners_vote_unit SET voter_id = $2 WHERE vote_id = $1 AND no = ANY($3)`,
    [voteId, PERSON.liuGuilan, nos],
  );
  const box = town.api.app.get(BallotBox, { strict: false });
  const vote = { voteId, itemIds, units: nos.length };
  const entered = await Promise.all(
    nos.map(no => box.enter([toEnter(vote, no, PERSON.liuGuilan, no % 4 ? 'AA' : 'RX')])),
  );
  return entered.flat();
}

async function postedVote(hall: VoteHall): Promise<void> {
  await windowFromNow(town, hall.voteId, -3_600, 0);
  await hall.chair.ask(VOTE.closeOwnersVote, { voteId: hall.voteId });
  await hall.chair.ask(ASK.post, { voteId: hall.voteId });
}

const fetched = (who: Visitor, { voteId }: VoteHall, query = '', file = 'bundle'): request.Test =>
  request(town.url)
    .get(`/files/votes/${voteId}/${file}${query}`)
    .set(who.headers)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });

describe('the log of a vote', () => {
  it('is signed after ballots have come, and each checkpoint goes on from the one before', async () => {
    const hall = await aNoticedVote(town);
    expect(await checkpoints(hall)).toEqual([]);
    await unitsCast(hall, 5);
    await signWhatCame(town.database, seals(), () => new Date());
    await unitsCast(hall, 3);
    await signWhatCame(town.database, seals(), () => new Date());
    await signWhatCame(town.database, seals(), () => new Date());
    const [first, second, ...others] = await checkpoints(hall);
    expect([first.previous, first.size, second.previous, second.size, others]).toEqual([null, 5, 5, 8, []]);

    const { votingKey } = await owner.ask(ASK.key);
    expect(votingKey.id).toBe(sha256(hex(votingKey.publicKey)).toString('hex').slice(0, 16));
    for (const { text, signature } of [first, second])
      expect(isSigned(hex(votingKey.publicKey), Buffer.from(text), hex(signature))).toBe(true);
    const { voteConsistency } = await owner.ask(ASK.growth, { voteId: hall.voteId, from: 5, to: 8 });
    const grown = { size: 5, root: hex(first.root), laterSize: 8, laterRoot: hex(second.root) };
    expect(hasOnlyGrown(sha256, { ...grown, proof: voteConsistency.map(hex) })).toBe(true);
  });

  it('is signed once at each size when several processes sign at the same moment', async () => {
    const hall = await aNoticedVote(town);
    for (let round = 0; round < 4; round++) {
      await unitsCast(hall, 2);
      const sign = () => signCheckpoint(town.database, seals(), hall.voteId, new Date());
      await Promise.all(Array.from({ length: 5 }, sign));
    }
    const chain = (await checkpoints(hall)).map(({ previous, size }) => [previous, size]);
    expect(chain).toEqual([
      [null, 2],
      [2, 4],
      [4, 6],
      [6, 8],
    ]);
  });

  it('proves to whoever asks that a ballot is in it, without waiting for the minute', async () => {
    const hall = await aNoticedVote(town);
    const { voteId } = hall;
    const [ballot] = await unitsCast(hall, 7);
    const { ballotProof } = await owner.ask(ASK.proof, { voteId, leaf: ballot.leaf });
    expect(ballotProof).toMatchObject({ index: ballot.logIndex, checkpoint: { size: 7 } });
    const { index, leaf, path, checkpoint } = ballotProof;
    const included = { leaf: hex(leaf), index, size: checkpoint.size, root: hex(checkpoint.root) };
    expect(isIncluded(sha256, { ...included, proof: path.map(hex) })).toBe(true);
    expect((await owner.ask(ASK.proof, { voteId, index }))['ballotProof'].leaf).toBe(leaf);
    const other = 'ab'.repeat(32);
    for (const which of [{ leaf: other }, { index: 7 }, { index: -1 }, {}, { leaf, index: index + 1 }])
      expect(await owner.refusal(ASK.proof, { voteId, ...which })).toMatchObject({ code: 'LEAF_UNKNOWN' });
    for (const [from, to] of [
      [-1, 3],
      [4, 3],
      [0, 8],
    ])
      expect(await owner.refusal(ASK.growth, { voteId, from, to })).toMatchObject({
        code: 'NUMBER_OUT_OF_RANGE',
      });
  });
});

describe('the bundle of a vote', () => {
  it('holds for everybody, and opened for its officers alone; each export leaves a trace', async () => {
    const hall = await aNoticedVote(town, { disclosure: 'UNITS' });
    const { voteId, chair } = hall;
    const teller = await town.person(PERSON.wuYafang);
    const duty = { voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await chair.ask(VOTE.nameVoteOfficer, { input: duty });
    const cast = await unitsCast(hall, 30);
    expect((await fetched(owner, hall)).status).toBe(409);
    await postedVote(hall);

    const open = await fetched(owner, hall);
    expect(open.headers['content-disposition']).toContain('public.bundle');
    expect(await verifyBundle(checking, open.body)).toMatchObject({ findings: [] });
    expect(open.body.toString()).not.toMatch(/choices|salt/);
    const opened = await fetched(teller, hall, '?form=tellers');
    expect(await verifyBundle(checking, opened.body)).toMatchObject({ findings: [] });
    expect((await verifyOpened(checking, open.body, opened.body)).findings).toEqual([]);
    expect(opened.body.toString().match(/"kind":"ballot"/g)).toHaveLength(30);

    const refused = await fetched(chair, hall, '?form=tellers');
    expect([refused.status, JSON.parse(refused.body).errors[0].extensions.code]).toEqual([
      403,
      'NOT_ENTITLED',
    ]);
    expect((await fetched(owner, hall, '?form=all')).status).toBe(400);
    expect((await request(town.url).get(`/files/votes/${voteId}/bundle`)).status).toBe(401);
    const trail = await town.database.source.query(
      `SELECT actor_id, details->>'form' AS form FROM audit_entry WHERE act = 'BUNDLE_EXPORTED' AND subject_id = $1 ORDER BY at`,
      [voteId],
    );
    expect(trail).toEqual([
      { actor_id: PERSON.liuGuilan, form: 'PUBLIC' },
      { actor_id: PERSON.wuYafang, form: 'TELLERS' },
    ]);

    const { votingKey } = await owner.ask(ASK.key);
    const { myBallots } = await owner.ask(ASK.receipts, { voteId });
    const texts: string[] = myBallots.map(({ receiptText }: { receiptText: string }) => receiptText);
    const { receipts } = readKept(texts.join('\n'));
    expect(receipts).toHaveLength(cast.length);
    expect(receipts.every(({ checkpoint, index }) => checkpoint!.size > index)).toBe(true);
    const found = await verifyBundle({ ...checking, key: votingKey.id, receipts }, open.body);
    expect(found.findings).toEqual([]);
  });

  it('of a vote that publishes totals only lists nobody', async () => {
    const hall = await aNoticedVote(town, { disclosure: 'TOTALS' });
    await unitsCast(hall, 12);
    await postedVote(hall);
    const { body } = await fetched(owner, hall);
    expect(await verifyBundle(checking, body)).toMatchObject({ findings: [] });
    expect(body.toString()).not.toContain('tookPart');
    expect(body.toString()).toContain('"units":null,"heads":null,"area":null');
  });

  it('of which nobody took part holds as well', async () => {
    const hall = await aNoticedVote(town);
    await postedVote(hall);
    const { body } = await fetched(owner, hall);
    expect(await verifyBundle(checking, body)).toMatchObject({ findings: [] });
  });

  it('shows when somebody changed a ballot in the database behind everybody’s back', async () => {
    const hall = await aNoticedVote(town);
    const teller = { voteId: hall.voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await hall.chair.ask(VOTE.nameVoteOfficer, { input: teller });
    await unitsCast(hall, 6);
    await town.database.source.query(
      `ALTER TABLE ballot DISABLE TRIGGER ballot_stays; UPDATE ballot SET choices = 'RR' WHERE vote_id = '${hall.voteId}' AND unit_no =
         (SELECT min(unit_no) FROM ballot WHERE vote_id = '${hall.voteId}'); ALTER TABLE ballot ENABLE TRIGGER ballot_stays`,
    );
    await postedVote(hall);
    const { body } = await fetched(stranger, hall, '?form=tellers');
    const { findings } = await verifyBundle(checking, body);
    expect(findings).toEqual([{ code: 'LEAF_HASH', at: 0 }]);
  });
});

describe('what is asked', () => {
  const sign = () => signWhatCame(town.database, seals(), () => new Date());
  const said = (lines: readonly { text: string; signature: string }[]): Kept =>
    readKept(lines.map(({ text, signature }) => `${text}\n${signature}`).join('\n\n'));
  const codes = async (body: Uint8Array, kept: Partial<Kept> = {}): Promise<string[]> =>
    (await verifyBundle({ ...checking, ...kept }, body)).findings.map(({ code }) => code);

  it('is signed from the notice on, and whoever kept that finds what the house itself changes later', async () => {
    const hall = await aNoticedVote(town);
    const { voteId, chair } = hall;
    await town.database.source.query(
      `UPDATE owners_vote_unit SET voter_id = $2 WHERE vote_id = $1 AND no = 1`,
      [voteId, PERSON.liuGuilan],
    );
    await windowFromNow(town, voteId, -3_600, 4);
    await sign();
    await sign();
    const { castBallot } = await owner.ask(ASK.cast, { input: aBallot(hall, [1]) });
    await sign();
    const signed = await checkpoints(hall);
    expect(signed.map(({ previous, size }) => [previous, size])).toEqual([
      [null, 0],
      [0, 1],
    ]);
    const early = { checkpoints: said(signed.slice(0, 1)).checkpoints };
    const atOnce = { receipts: readKept(castBallot.receiptText).receipts };
    const { myBallots } = await owner.ask(ASK.receipts, { voteId });
    const later = { receipts: readKept(myBallots[0].receiptText).receipts };
    expect([atOnce.receipts[0]!.checkpoint, later.receipts[0]!.checkpoint!.size]).toEqual([null, 1]);
    expect(
      new Set([...early.checkpoints, ...atOnce.receipts, ...later.receipts].map(({ asked }) => asked)).size,
    ).toBe(1);

    while (
      (await chair.refusal(VOTE.closeOwnersVote, { voteId }).catch(() => null))?.code === 'VOTE_STILL_OPEN'
    );
    await chair.ask(ASK.post, { voteId });
    const { body } = await fetched(owner, hall);
    for (const kept of [{}, early, atOnce, later]) expect(await codes(body, kept)).toEqual([]);

    await town.database.source.query(
      `UPDATE owners_vote_item SET text = '使用维修资金更换全部电梯' WHERE vote_id = $1 AND position = 1`,
      [voteId],
    );
    expect(await codes((await fetched(owner, hall)).body)).toContain('CHECKPOINT_ASKED');

    // The house forgets what it has signed, and signs the new words.
    await town.database.source.query(
      `ALTER TABLE ballot_checkpoint DISABLE TRIGGER ballot_checkpoint_stays; DELETE FROM ballot_checkpoint WHERE vote_id = '${voteId}';
       ALTER TABLE ballot_checkpoint ENABLE TRIGGER ballot_checkpoint_stays`,
    );
    const falsified = (await fetched(owner, hall)).body;
    expect(await codes(falsified)).toEqual([]);
    expect(await codes(falsified, early)).toEqual(['KEPT_ASKED', 'KEPT_CHECKPOINT']);
    expect(await codes(falsified, atOnce)).toEqual(['RECEIPT_ASKED']);
    expect(await codes(falsified, later)).toEqual(['RECEIPT_ASKED', 'RECEIPT_CHECKPOINT']);
  }, 30_000);

  it('is signed with the end of the window as it stands: an extension moves it from then on', async () => {
    const hall = await aNoticedVote(town);
    const { voteId, chair } = hall;
    await sign();
    const until = new Date(Date.now() + 14 * 86_400_000).toISOString();
    await chair.ask(VOTE.extendOwnersVote, { input: { voteId, until, reason: '参与不足' } });
    await unitsCast(hall, 2);
    await sign();
    const [before, after] = said(await checkpoints(hall)).checkpoints;
    expect([after!.closesAt, after!.asked, after!.opensAt]).toEqual([until, before!.asked, before!.opensAt]);
    expect(before!.closesAt < until).toBe(true);
  });

  it('can be kept as a file by whoever sees the vote, from the moment of the notice on', async () => {
    const hall = await aPostedVote(town);
    expect((await fetched(owner, hall, '', 'checkpoint')).status).toBe(409);
    const noticed = await aNoticedVote(town);
    const file = await fetched(owner, noticed, '', 'checkpoint');
    const [signed, ...others] = said(await checkpoints(noticed)).checkpoints;
    expect(readKept(file.body.toString())).toEqual({ receipts: [], checkpoints: [signed] });
    expect([signed!.size, others, decodeURIComponent(file.headers['content-disposition']!)]).toEqual([
      ...[0, [], expect.stringMatching(/检查点-\d{4}-\d\d-\d\d-0\.txt$/)],
    ]);
    await unitsCast(noticed, 3);
    await sign();
    const later = readKept((await fetched(owner, noticed, '', 'checkpoint')).body.toString());
    expect(later.checkpoints[0]).toMatchObject({ previous: 0, size: 3, asked: signed!.asked });
    const outsider = await town.person(PERSON.tangJun);
    expect((await fetched(outsider, noticed, '', 'checkpoint')).status).toBe(404);
    const address = `/files/votes/${noticed.voteId}/checkpoint`;
    expect((await request(town.url).get(address)).status).toBe(401);
  });

  it('is signed of no vote that was annulled before its notice', async () => {
    const hall = await aPostedVote(town);
    await hall.chair.ask(VOTE.annulOwnersVote, { input: { voteId: hall.voteId, reason: '名册有误' } });
    await sign();
    expect(await checkpoints(hall)).toEqual([]);
  });
});
