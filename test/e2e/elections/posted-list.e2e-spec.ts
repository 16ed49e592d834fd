import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { demoId, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import type { Visitor } from '../town/visitor.js';
import { VOTE } from '../votes/hall.js';
import { ElectionHall } from './election-hall.js';
import { toldOf } from './told.js';

type Row = Record<string, any>;

describe('the list of candidates', () => {
  let hall: ElectionHall;
  /** As they were nominated; the list has an order of its own. */
  let ids: string[];
  beforeAll(async () => {
    hall = await ElectionHall.open();
    await hall.begin();
    await hall.openNominations();
  });
  afterAll(() => hall.close());

  it('gives every page the same room, written by the candidate until the list is posted', async () => {
    ids = await hall.admitted(6);
    const [first] = ids;
    const page = { candidateId: first, text: '住在这里十二年。' };
    expect(await hall.refused(hall.owner(1), 'editCandidatePage', page)).toBe('NOT_ENTITLED');
    const long = { ...page, text: '字'.repeat(801) };
    expect(await hall.refused(hall.owner(0), 'editCandidatePage', long)).toBe('TEXT_TOO_LONG');
    const photoId = await hall.photo(hall.owner(0));
    expect(
      await hall.refused(hall.owner(1), 'editCandidatePage', { candidateId: ids[1], text: '', photoId }),
    ).toBe('PAPER_NOT_FOUND');
    await hall.doing(hall.owner(0), 'editCandidatePage', { ...page, photoId });
    const seen = (who: Visitor) => request(hall.town.url).get(`/files/papers/${photoId}`).set(who.headers);
    await seen(hall.owner(7)).expect(200);
    await seen(await hall.town.person(PERSON.tangJun)).expect(404);
    await hall.doing(hall.officer, 'postCandidateList', {});
    expect(await hall.refused(hall.owner(0), 'editCandidatePage', page)).toBe('ELECTION_STATE_UNFIT');
    const [shown] = (await hall.candidates(hall.owner(7))).filter(({ id }) => id === first);
    expect(shown).toMatchObject({ page: '住在这里十二年。' });
    // What was found out is between the candidate and the desk.
    expect(shown.checks.every(({ evidence }: any) => evidence === null)).toBe(true);
  });

  it('answers objections in public before anything goes on', async () => {
    const objection = { id: randomUUID(), candidateId: ids[1], text: '他家阳台违建' };
    expect(await hall.refused(hall.secretary, 'raiseListObjection', objection)).toBe('NOT_AN_OWNER');
    await hall.said();
    await hall.doing(hall.owner(6), 'raiseListObjection', objection);
    expect(toldOf(await hall.said(), '提出异议')).toContain(PERSON.sunXiaomei);
    const drafted = { voteId: randomUUID(), title: '选举' };
    expect(await hall.refused(hall.secretary, 'draftElectionVote', drafted)).toBe('LIST_STILL_POSTED');
    await hall.daysPass(8);
    expect(await hall.refused(hall.secretary, 'draftElectionVote', drafted)).toBe('LIST_OBJECTIONS_OPEN');
    const late = { id: randomUUID(), text: '晚了' };
    expect(await hall.refused(hall.owner(6), 'raiseListObjection', late)).toBe('OBJECTIONS_OVER');
    const answer = { objectionId: objection.id, answer: '执法中队查验，没有违建。', upheld: false };
    expect(await hall.refused(hall.owner(6), 'answerListObjection', answer)).toBe('NOT_ENTITLED');
    await hall.doing(hall.officer, 'answerListObjection', answer);
    expect(toldOf(await hall.said(), '异议不成立')).toEqual([demoId(3205)]);
    expect(await hall.refused(hall.officer, 'answerListObjection', answer)).toBe('OBJECTION_ANSWERED');
    const { objections } = await hall.election(hall.owner(7));
    expect(objections).toEqual([
      expect.objectContaining({ text: '他家阳台违建', upheld: false, mine: false }),
    ]);
  });

  it('lets owners ask every candidate, and everybody read the answer', async () => {
    const question = { id: randomUUID(), candidateId: ids[0], text: '公共收益怎么公开？' };
    await hall.doing(hall.owner(6), 'askCandidate', question);
    expect(await hall.refused(hall.secretary, 'askCandidate', { ...question, id: randomUUID() })).toBe(
      'NOT_AN_OWNER',
    );
    const answer = { questionId: question.id, answer: '按季度公布。' };
    expect(await hall.refused(hall.owner(1), 'answerCandidateQuestion', answer)).toBe('NOT_ENTITLED');
    const { questions } = await hall.doing(hall.owner(0), 'answerCandidateQuestion', answer);
    expect(questions).toEqual([{ id: question.id, text: question.text, answer: '按季度公布。' }]);
    expect(await hall.refused(hall.owner(0), 'answerCandidateQuestion', answer)).toBe('QUESTION_ANSWERED');
  });

  it('posts a corrected list when somebody withdraws, and its days begin anew (case 61)', async () => {
    const drafted = { voteId: randomUUID(), title: '选举' };
    // The meeting is a task of the group, which the street leads.
    await hall.doing(hall.officer, 'draftElectionVote', drafted);
    await hall.secretary.ask(VOTE.postVoteRoll, { input: { voteId: drafted.voteId } });
    await hall.doing(hall.owner(5), 'withdrawCandidate', { candidateId: ids[5], reason: '身体原因' });
    const { state, lists, votes, voteId } = await hall.election();
    expect(state).toBe('LIST_POSTED');
    expect(lists).toHaveLength(2);
    expect(lists[1]).toMatchObject({ version: 2, over: false, because: '方磊退出：身体原因' });
    // Who stays keeps the place that was drawn.
    const stay = lists[0].candidates.filter(({ id }: Row) => id !== ids[5]);
    expect(lists[1].candidates).toEqual(stay);
    expect(voteId).toBeNull();
    expect(votes).toEqual([{ voteId: drafted.voteId, round: 1, voidBecause: '候选人名单变更：方磊退出' }]);
    // Of the vote that was drafted on the old list nobody is told any more.
    const notice = { voteId: drafted.voteId, opensAt: hall.inDays(16), closesAt: hall.inDays(20) };
    const told = await hall.secretary.refusal(VOTE.giveVoteNotice, { input: notice });
    expect(told.code).toBe('ELECTION_VOTE_VOID');
    const again = { voteId: randomUUID(), title: '选举' };
    expect(await hall.refused(hall.secretary, 'draftElectionVote', again)).toBe('LIST_STILL_POSTED');
  });

  it('opens nominations again where too few are left', async () => {
    await hall.doing(hall.officer, 'withdrawCandidate', { candidateId: ids[4], reason: '本人书面退出' });
    const { state, leastCandidates } = await hall.election();
    expect([state, leastCandidates]).toEqual(['NOMINATING', 5]);
    expect(await hall.refused(hall.officer, 'postCandidateList', { reason: '补充' })).toBe(
      'CANDIDATES_TOO_FEW',
    );
    ids = [...ids.slice(0, 4), await hall.stands(6), await hall.stands(7)];
    expect(await hall.refused(hall.officer, 'postCandidateList', {})).toBe('REASON_MISSING');
    await hall.doing(hall.officer, 'postCandidateList', { reason: '补充候选人' });
    expect((await hall.election()).lists).toHaveLength(3);
  });
});
