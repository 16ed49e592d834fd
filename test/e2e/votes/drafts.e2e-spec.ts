import { randomUUID } from 'node:crypto';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { outcome } from '../topics/a-topic.js';
import { openTown, type Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';
import { aDraftedVote, anOwner, aPostedVote, aVote, VOTE } from './hall.js';
import { SEEN } from './seen-vote.js';

describe("the draft of an owners' vote", () => {
  let town: Town;
  let chair: Visitor;
  let owner: Visitor;
  let officer: Visitor;
  beforeAll(async () => {
    town = await openTown();
    chair = await town.person(PERSON.chenGuodong);
    officer = await town.person(PERSON.wangMin);
    owner = await anOwner(town);
  });
  afterAll(() => town.close());

  it.each([
    ['a profile that is none', { profile: '火星' }, 'PROFILE_UNKNOWN'],
    ['a building that is none', { buildings: ['4号楼'] }, 'BUILDING_NOT_FOUND'],
    ['a building twice', { buildings: ['1号楼', '1号楼'] }, 'BUILDING_TWICE'],
    ['no building at all', { buildings: [] }, 'BUILDING_MISSING'],
    ['a matter that is none', { items: [{ matter: '278-0', text: '别的' }] }, 'MATTER_UNKNOWN'],
    ['an item without words', { items: [{ matter: '278-1', text: ' ' }] }, 'TEXT_EMPTY'],
    ['21 items', { items: Array(21).fill({ matter: '278-1', text: '同一件事' }) }, 'LIST_TOO_LONG'],
    [
      'one item twice',
      { items: Array(2).fill({ id: randomUUID(), matter: '278-1', text: '同' }) },
      'ITEM_TWICE',
    ],
    ['no title', { title: '' }, 'TEXT_EMPTY'],
    ['an id that is none', { id: '7' }, 'INVALID_ID'],
  ])('is not drafted with %s', async (_what, changes, code) => {
    expect(await outcome(chair, VOTE.draftOwnersVote, { input: aVote(changes) })).toBe(code);
  });

  it('is thrown away as long as nobody was told of it, and the trail remembers what it was', async () => {
    const { voteId } = await aDraftedVote(town, { title: '写错了的表决' });
    expect(await outcome(officer, VOTE.discardOwnersVoteDraft, { voteId })).toBe('NOT_ENTITLED');
    expect(await chair.ask(VOTE.discardOwnersVoteDraft, { voteId })).toEqual({
      discardOwnersVoteDraft: voteId,
    });
    expect(await outcome(chair, SEEN, { id: voteId })).toBe('VOTE_NOT_FOUND');
    const trail = await town.database.source.query<{ details: object }[]>(
      `SELECT details FROM audit_entry WHERE act = 'VOTE_DRAFT_DISCARDED' AND subject_id = $1`,
      [voteId],
    );
    expect(trail).toEqual([{ details: expect.objectContaining({ vote: '写错了的表决' }) }]);
    const { voteId: posted } = await aPostedVote(town);
    await chair.ask(VOTE.takeBackVoteRoll, { input: { voteId: posted, reason: '名册有误' } });
    expect(await outcome(chair, VOTE.discardOwnersVoteDraft, { voteId: posted })).toBe('VOTE_WAS_POSTED');
  });

  it('is listed page by page, drafts only at the desk', async () => {
    // Enough for more than one page.
    for (let vote = 0; vote < 4; vote++) await aPostedVote(town);
    await aDraftedVote(town);
    const asked = `query ($after: String) { ownersVotes(first: 3, after: $after) { next votes { id state } } }`;
    const all = async (who: Visitor) => {
      const votes: { id: string; state: string }[] = [];
      for (let after: string | null = null; ;) {
        const { ownersVotes } = await who.ask(asked, { after });
        votes.push(...ownersVotes.votes);
        after = ownersVotes.next;
        if (after === null) return votes;
      }
    };
    const desk = await all(chair);
    expect(new Set(desk.map(({ id }) => id)).size).toBe(desk.length);
    expect(desk.some(({ state }) => state === 'DRAFT')).toBe(true);
    expect((await all(owner)).map(({ id }) => id)).toEqual(
      desk.filter(({ state }) => state !== 'DRAFT').map(({ id }) => id),
    );
    expect(await outcome(owner, asked, { after: 'x' })).toBe('CURSOR_UNREADABLE');
  });
});
