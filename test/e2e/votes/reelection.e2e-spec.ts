import { randomUUID } from 'node:crypto';
import { freezeEstate, liftFreeze } from '@sifang/voting';
import { ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aVote, VOTE } from './hall.js';

let town: Town;
let chair: Visitor;
beforeAll(async () => {
  town = await openTown();
  chair = await town.person(PERSON.chenGuodong);
});
afterAll(() => town.close());

describe('while a committee is being re-elected', () => {
  const electionId = randomUUID();
  const freeze = { estateId: ESTATE.hanlin, electionId, reason: '业主委员会换届' };
  const dismissal = { items: [{ id: randomUUID(), matter: '278-4', text: '解聘物业服务企业' }] };
  const now = new Date();
  // Told twice it happens once, and nobody is refused.
  const frozen = () => town.database.transaction(tx => freezeEstate({ tx, now }, freeze));
  const lifted = () => town.database.transaction(tx => liftFreeze({ tx, now }, freeze));

  it('the dismissal of the firm is neither drafted nor announced, and may be afterwards (case 72)', async () => {
    const early = aVote(dismissal);
    await chair.ask(VOTE.draftOwnersVote, { input: early });
    await chair.ask(VOTE.postVoteRoll, { input: { voteId: early['id'] } });
    const days = (many: number) => new Date(Date.now() + many * 86_400_000).toISOString();
    const notice = { input: { voteId: early['id'], opensAt: days(17), closesAt: days(24) } };

    await frozen();
    await frozen();
    const anew = { items: [{ matter: '278-7', text: '重建车库' }] };
    expect(await chair.refusal(VOTE.draftOwnersVote, { input: aVote(anew) })).toMatchObject({
      ...{ code: 'MATTER_FROZEN', field: 'items.0.matter' },
    });
    const { items } = dismissal;
    const change = {
      input: { voteId: early['id'], items: items.map(({ matter, text }) => ({ matter, text })) },
    };
    expect((await chair.refusal(VOTE.changeOwnersVoteItems, change)).code).toBe('MATTER_FROZEN');
    expect((await chair.refusal(VOTE.giveVoteNotice, notice)).code).toBe('MATTER_FROZEN');
    await chair.ask(VOTE.draftOwnersVote, { input: aVote() });
    const elsewhere = aVote({ ...dismissal, items: [{ matter: '278-9', text: '小区绿化' }] });
    await chair.ask(VOTE.draftOwnersVote, { input: elsewhere });

    await lifted();
    await lifted();
    expect((await chair.ask(VOTE.giveVoteNotice, notice))['giveVoteNotice'].state).toBe('NOTICED');
  });
});
