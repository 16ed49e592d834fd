import request from 'supertest';
import { readKept, verifyBundle, verifyOpened } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { signCheckpoint, signWhatCame } from '../../../libs/voting/src/application/proof/sign-checkpoint.js';
import { isSigned } from '../../../apps/worker/src/is-signed.js';
import { hasOnlyGrown, isIncluded } from '../../../libs/voting/src/domain/log/proofs.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aNoticedVote, VOTE } from './hall.js';
import { checking, CHECKPOINT, LogHall, sha256 } from './log-hall.js';

const ASK = {
  key: '{ votingKey { id publicKey } }',
  proof: `query ($voteId: ID!, $leaf: String, $index: Int) { ballotProof(voteId: $voteId, leaf: $leaf, index: $index) {
    index leaf path checkpoint ${CHECKPOINT} } }`,
  growth: `query ($voteId: ID!, $from: Int!, $to: Int!) { voteConsistency(voteId: $voteId, from: $from, to: $to) }`,
  receipts: `query ($voteId: ID!) { myBallots(voteId: $voteId) { receiptText units { receiptText } } }`,
};
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

let town: Town;
let owner: Visitor;
let stranger: Visitor;
let log: LogHall;
beforeAll(async () => {
  town = await openTown();
  [owner, stranger] = await Promise.all([town.person(PERSON.liuGuilan), town.person(PERSON.wuYafang)]);
  log = new LogHall(town, owner);
});
afterAll(() => town.close());

describe('the log of a vote', () => {
  it('is signed after ballots have come, and each checkpoint goes on from the one before', async () => {
    const hall = await aNoticedVote(town);
    expect(await log.checkpoints(hall)).toEqual([]);
    await log.unitsCast(hall, 5);
    await signWhatCame(town.database, log.seals, () => new Date());
    await log.unitsCast(hall, 3);
    await signWhatCame(town.database, log.seals, () => new Date());
    await signWhatCame(town.database, log.seals, () => new Date());
    const [first, second, ...others] = await log.checkpoints(hall);
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
      await log.unitsCast(hall, 2);
      const sign = () => signCheckpoint(town.database, log.seals, hall.voteId, new Date());
      await Promise.all(Array.from({ length: 5 }, sign));
    }
    const chain = (await log.checkpoints(hall)).map(({ previous, size }) => [previous, size]);
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
    const [ballot] = await log.unitsCast(hall, 7);
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
    const cast = await log.unitsCast(hall, 30);
    expect((await log.fetched(owner, hall)).status).toBe(409);
    await log.posted(hall);

    const open = await log.fetched(owner, hall);
    expect(open.headers['content-disposition']).toContain('public.bundle');
    expect(await verifyBundle(checking, open.body)).toMatchObject({ findings: [] });
    expect(open.body.toString()).not.toMatch(/choices|salt/);
    const opened = await log.fetched(teller, hall, '?form=tellers');
    expect(await verifyBundle(checking, opened.body)).toMatchObject({ findings: [] });
    expect((await verifyOpened(checking, open.body, opened.body)).findings).toEqual([]);
    expect(opened.body.toString().match(/"kind":"ballot"/g)).toHaveLength(30);

    const refused = await log.fetched(chair, hall, '?form=tellers');
    expect([refused.status, JSON.parse(refused.body).errors[0].extensions.code]).toEqual([
      403,
      'NOT_ENTITLED',
    ]);
    expect((await log.fetched(owner, hall, '?form=all')).status).toBe(400);
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
    await log.unitsCast(hall, 12);
    await log.posted(hall);
    const { body } = await log.fetched(owner, hall);
    expect(await verifyBundle(checking, body)).toMatchObject({ findings: [] });
    expect(body.toString()).not.toContain('tookPart');
    expect(body.toString()).toContain('"units":null,"heads":null,"area":null');
  });

  it('of which nobody took part holds as well', async () => {
    const hall = await aNoticedVote(town);
    await log.posted(hall);
    const { body } = await log.fetched(owner, hall);
    expect(await verifyBundle(checking, body)).toMatchObject({ findings: [] });
  });

  it('shows when somebody changed a ballot in the database behind everybody’s back', async () => {
    const hall = await aNoticedVote(town);
    const teller = { voteId: hall.voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await hall.chair.ask(VOTE.nameVoteOfficer, { input: teller });
    await log.unitsCast(hall, 6);
    await town.database.source.query(
      `ALTER TABLE ballot DISABLE TRIGGER ballot_stays; UPDATE ballot SET choices = 'RR' WHERE vote_id = '${hall.voteId}' AND unit_no =
         (SELECT min(unit_no) FROM ballot WHERE vote_id = '${hall.voteId}'); ALTER TABLE ballot ENABLE TRIGGER ballot_stays`,
    );
    await log.posted(hall);
    const { body } = await log.fetched(stranger, hall, '?form=tellers');
    const { findings } = await verifyBundle(checking, body);
    expect(findings).toEqual([{ code: 'LEAF_HASH', at: 0 }]);
  });
});
