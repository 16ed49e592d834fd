import request from 'supertest';
import { readKept, verifyBundle, type Kept } from '@sifang/voting/domain';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { signWhatCame } from '../../../libs/voting/src/application/proof/sign-checkpoint.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aBallot } from './an-open-vote.js';
import { aNoticedVote, aPostedVote, VOTE, windowFromNow } from './hall.js';
import { checking, LogHall } from './log-hall.js';

const ASK = {
  cast: `mutation ($input: CastBallotInput!) { castBallot(input: $input) { receiptText } }`,
  receipts: `query ($voteId: ID!) { myBallots(voteId: $voteId) { receiptText units { receiptText } } }`,
};

describe('what is asked', () => {
  let town: Town;
  let owner: Visitor;
  let log: LogHall;
  beforeAll(async () => {
    town = await openTown();
    owner = await town.person(PERSON.liuGuilan);
    log = new LogHall(town, owner);
  });
  afterAll(() => town.close());

  const sign = () => signWhatCame(town.database, log.seals, () => new Date());
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
    const signed = await log.checkpoints(hall);
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
    await log.post(chair, voteId);
    const { body } = await log.fetched(owner, hall);
    for (const kept of [{}, early, atOnce, later]) expect(await codes(body, kept)).toEqual([]);

    await town.database.source.query(
      `UPDATE owners_vote_item SET text = '使用维修资金更换全部电梯' WHERE vote_id = $1 AND position = 1`,
      [voteId],
    );
    expect(await codes((await log.fetched(owner, hall)).body)).toContain('CHECKPOINT_ASKED');

    // The house forgets what it has signed, and signs the new words.
    await town.database.source.query(
      `ALTER TABLE ballot_checkpoint DISABLE TRIGGER ballot_checkpoint_stays; DELETE FROM ballot_checkpoint WHERE vote_id = '${voteId}';
       ALTER TABLE ballot_checkpoint ENABLE TRIGGER ballot_checkpoint_stays`,
    );
    const falsified = (await log.fetched(owner, hall)).body;
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
    await log.unitsCast(hall, 2);
    await sign();
    const [before, after] = said(await log.checkpoints(hall)).checkpoints;
    expect([after!.closesAt, after!.asked, after!.opensAt]).toEqual([until, before!.asked, before!.opensAt]);
    expect(before!.closesAt < until).toBe(true);
  });

  it('can be kept as a file by whoever sees the vote, from the moment of the notice on', async () => {
    const hall = await aPostedVote(town);
    expect((await log.fetched(owner, hall, '', 'checkpoint')).status).toBe(409);
    const noticed = await aNoticedVote(town);
    const file = await log.fetched(owner, noticed, '', 'checkpoint');
    const [signed, ...others] = said(await log.checkpoints(noticed)).checkpoints;
    expect(readKept(file.body.toString())).toEqual({ receipts: [], checkpoints: [signed] });
    expect([signed!.size, others, decodeURIComponent(file.headers['content-disposition']!)]).toEqual([
      ...[0, [], expect.stringMatching(/检查点-\d{4}-\d\d-\d\d-0\.txt$/)],
    ]);
    await log.unitsCast(noticed, 3);
    await sign();
    const later = readKept((await log.fetched(owner, noticed, '', 'checkpoint')).body.toString());
    expect(later.checkpoints[0]).toMatchObject({ previous: 0, size: 3, asked: signed!.asked });
    const outsider = await town.person(PERSON.tangJun);
    expect((await log.fetched(outsider, noticed, '', 'checkpoint')).status).toBe(404);
    const address = `/files/votes/${noticed.voteId}/checkpoint`;
    expect((await request(town.url).get(address)).status).toBe(401);
  });

  it('is signed of no vote that was annulled before its notice', async () => {
    const hall = await aPostedVote(town);
    await hall.chair.ask(VOTE.annulOwnersVote, { input: { voteId: hall.voteId, reason: '名册有误' } });
    await sign();
    expect(await log.checkpoints(hall)).toEqual([]);
  });
});
