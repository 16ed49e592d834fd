import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';
import { aNoticedVote, anOwner, VOTE, windowFromNow } from './hall.js';
import { everybodyCasts } from './many-ballots.js';

const LOOK = `mutation ($input: LookAtBallotsInput!) {
    lookAtBallots(input: $input) { unitNo unit channel number byProxy choices { itemId choice } } }`;
const LOOKS = `query ($voteId: ID!) { ballotLooks(voteId: $voteId) { byName reason ballots } }`;

let town: Town;
let owner: Visitor;
beforeAll(async () => {
  town = await openTown();
  owner = await anOwner(town);
});
afterAll(() => town.close());

describe('what single ballots say', () => {
  it('is for tellers and supervisors, after the vote, and every look leaves a trace', async () => {
    const hall = await aNoticedVote(town);
    const { voteId, chair, itemIds } = hall;
    const teller = await town.person(PERSON.wuYafang);
    const duty = { voteId, personId: PERSON.wuYafang, duty: 'TELLER' };
    await chair.ask(VOTE.nameVoteOfficer, { input: duty });
    await everybodyCasts(town, voteId, () => 'AR');
    const input = { voteId, reason: '核对第一页', after: 0, first: 2 };
    expect(await refusedWithoutTrace(town, teller, LOOK, { input })).toEqual({
      code: 'VOTE_STATE_UNFIT',
    });
    await windowFromNow(town, voteId, -3_600, -1);
    await chair.ask(VOTE.closeOwnersVote, { voteId });
    expect(await refusedWithoutTrace(town, chair, LOOK, { input })).toEqual({ code: 'NOT_ENTITLED' });
    expect(
      await refusedWithoutTrace(town, teller, LOOK, { input: { ...input, reason: '看' } }),
    ).toMatchObject({
      code: 'REASON_TOO_SHORT',
    });
    const { lookAtBallots } = await teller.ask(LOOK, { input });
    expect(lookAtBallots).toHaveLength(2);
    expect(lookAtBallots[0].choices).toEqual([
      { itemId: itemIds[0], choice: 'AGREE' },
      { itemId: itemIds[1], choice: 'AGAINST' },
    ]);
    await teller.ask(LOOK, { input: { ...input, after: lookAtBallots[1].unitNo } });
    const trail = await town.database.source.query<{ details: object; actor_id: string }[]>(
      `SELECT details, actor_id FROM audit_entry WHERE act = 'BALLOTS_LOOKED_AT' ORDER BY id`,
    );
    expect(trail).toHaveLength(2);
    expect(trail[0]).toMatchObject({
      actor_id: PERSON.wuYafang,
      details: { reason: '核对第一页', ballots: 2 },
    });
    const { ballotLooks } = await (await town.person(PERSON.wangMin)).ask(LOOKS, { voteId });
    expect(ballotLooks).toEqual([
      { byName: '吴雅芳', reason: '核对第一页', ballots: 2 },
      { byName: '吴雅芳', reason: '核对第一页', ballots: 2 },
    ]);
    expect(await owner.refusal(LOOKS, { voteId })).toMatchObject({ code: 'NOT_ENTITLED' });
  });
});
