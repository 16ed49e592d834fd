import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { dayOf, addDays } from '@sifang/kernel';
import { Seals } from '@sifang/platform';
import { loadDemoElection } from '../../../apps/api/src/demo/load-demo-election.js';
import type { Visitor } from '../town/visitor.js';
import { SECRET_KEY } from '../town/secret-key.js';
import { watchDuties } from '../../../libs/elections/src/application/election/watch-duties.js';
import { aVote, VOTE, windowFromNow } from '../votes/hall.js';
import { aBallot, CAST } from '../votes/an-open-vote.js';
import { DO as PAPER } from '../votes/paper-hall.js';
import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ASK, declared, ElectionHall, LIVE, NEIGHBOURS, POST_RESULT } from './election-hall.js';
import { followSteps } from './steps.js';
import { toldOf } from './told.js';

type Row = Record<string, any>;

const OWNERS = NEIGHBOURS.map(([, personId]) => personId);

describe('an election', () => {
  let hall: ElectionHall;
  /** As they were nominated; the list has an order of its own. */
  let ids: string[];
  beforeAll(async () => {
    hall = await ElectionHall.open();
  });
  afterAll(() => hall.close());

  it('of the demo town takes nominations, and is loaded once', async () => {
    const seals = new Seals(() => SECRET_KEY);
    for (let start = 0; start < 2; start++) await loadDemoElection(hall.town.database, hall.clock, seals);
    const { electionsAt } = await hall.officer.ask(ASK.electionsAt, { estateId: ESTATE.feicui });
    expect(electionsAt).toEqual([
      expect.objectContaining({ state: 'NOMINATING', kind: 'FIRST', nextDuty: 'NOTICE' }),
    ]);
    hall.electionId = electionsAt[0].id;
    const states = (await hall.candidates()).map(({ state }) => state);
    expect(states).toEqual(['ADMITTED', 'ADMITTED', 'ADMITTED', 'ADMITTED', 'CONSENTED', 'NOMINATED']);
  });

  describe('that owners ask for', () => {
    it('obliges the street with the signature that reaches a fifth', async () => {
      const id = randomUUID();
      hall.electionId = id;
      await hall.said();
      const asked = { id, estateId: ESTATE.paihe, because: '想成立业主大会' };
      await hall.doing(hall.owner(0), 'requestElection', asked);
      await hall.doing(hall.owner(0), 'signElectionRequest', {});
      const live = followSteps(hall.town, hall.owner(5), LIVE, { electionId: id });
      const { cursor } = await live.sees(({ election }) => election?.request?.signed.heads === 1);
      const { state, request } = await hall.election();
      expect(state).toBe('REQUESTED');
      expect(request).toMatchObject({
        signed: { heads: 1, area: 10_000 },
        whole: { heads: 12 },
        leastHeads: 3,
      });
      expect(await hall.refused(hall.owner(1), 'requestElection', { ...asked, id: randomUUID() })).toBe(
        'REQUEST_RUNS',
      );
      expect(await hall.refused(hall.secretary, 'signElectionRequest', {})).toBe('NOT_AN_OWNER');
      const back = followSteps(hall.town, hall.owner(5), LIVE, { electionId: id, after: cursor });
      expect(await back.sees(() => true)).toMatchObject({ cursor, election: null });
      const page = async (who: Visitor) =>
        (await who.ask(ASK_REQUEST, { estateId: ESTATE.paihe }))['committee'];
      expect(await page(hall.owner(1))).toMatchObject({
        request: {
          ...{ electionId: id, because: '想成立业主大会', heads: 1, area: 10_000, leastHeads: 3 },
          ...{ viewerSigned: false, viewerMay: ['signElectionRequest'] },
        },
      });
      await hall.doing(hall.owner(1), 'signElectionRequest', {});
      await live.sees(({ election }) => election?.request?.signed.heads === 2);
      expect((await page(hall.owner(1))).request).toMatchObject({ viewerSigned: true, viewerMay: [] });
      expect((await page(hall.secretary)).request).toMatchObject({ viewerSigned: false, viewerMay: [] });
      expect((await hall.election()).state).toBe('REQUESTED');
      await hall.doing(hall.owner(2), 'signElectionRequest', {});
      const triggered = await hall.election();
      expect(triggered.state).toBe('TRIGGERED');
      await live.sees(({ election }) => election?.state === 'TRIGGERED');
      await Promise.all([live.stop(), back.stop()]);
      expect((await page(hall.owner(1))).request).toBeNull();
      const told = await hall.said();
      expect(toldOf(told, `请于 ${triggered.actBy} 前组建筹备组`)).toEqual(
        expect.arrayContaining([PERSON.wangMin, PERSON.zhangWenjing]),
      );
      expect(toldOf(told, '')).not.toContain(PERSON.liuGuilan);
      expect(triggered.actBy >= addDays(dayOf(hall.clock.now()), 60)).toBe(true);
    });

    it('is the only one while it runs, and may be abandoned with a reason', async () => {
      const another = { id: randomUUID(), estateId: ESTATE.paihe, kind: 'FIRST', because: '再来一次' };
      expect(await hall.refused(hall.officer, 'openElection', another)).toBe('ELECTION_RUNS');
      expect(await hall.refused(hall.owner(0), 'abandonElection', { reason: '不办了' })).toBe('NOT_ENTITLED');
      await hall.doing(hall.officer, 'abandonElection', { reason: '申请材料有误' });
      expect(await hall.election()).toMatchObject({ state: 'ABANDONED', endedBecause: '申请材料有误' });
    });
  });

  describe('from the group to the list', () => {
    it('begins with a group that is odd, of owners by half, led by the street, and posted', async () => {
      await hall.begin();
      const refused = (members: object[]) => hall.refused(hall.officer, 'formElectionGroup', { members });
      expect(await refused(hall.group().slice(1))).toBe('GROUP_TOO_SMALL');
      expect(await refused([...hall.group(), { name: '某某', side: 'PARTY' }])).toBe('GROUP_EVEN');
      expect(await hall.refused(hall.owner(0), 'formElectionGroup', { members: hall.group() })).toBe(
        'NOT_ENTITLED',
      );
      await hall.doing(hall.officer, 'formElectionGroup', { members: hall.group() });
      // Who did it knows, and the others of the group have no account.
      expect(toldOf(await hall.said(), '您已列入筹备组')).toEqual([PERSON.sunXiaomei]);
      expect(await hall.refused(hall.officer, 'startPreparing', {})).toBe('GROUP_STILL_POSTED');
      await hall.daysPass(8);
      await hall.doing(hall.officer, 'startPreparing', {});
    });

    it('watches the duties: what is overdue is said once, however often the night comes', async () => {
      const { duties } = await hall.election();
      expect(duties.map(({ duty }: any) => duty)).toEqual([
        ...['CANDIDATE_METHOD', 'DRAFT_RULES', 'NOTICE', 'ROLL', 'MEETING'],
      ]);
      const later = { now: () => new Date(hall.clock.now().getTime() + 60 * 86_400_000) };
      for (let night = 0; night < 2; night++) await watchDuties(hall.town.database, later);
      const { timeline } = await hall.election();
      const overdue = timeline.filter(
        ({ type, duty }: any) => type === 'DUTY_OVERDUE' && duty === 'CANDIDATE_METHOD',
      );
      expect(overdue).toHaveLength(1);
      expect(toldOf(await hall.said(), '“候选人产生办法”应于')).toEqual(
        expect.arrayContaining([PERSON.sunXiaomei, PERSON.wangMin, PERSON.zhangWenjing]),
      );
    });

    it('opens nominations for an odd committee once its duties are done', async () => {
      const open = { size: 5, termYears: 5 };
      expect(await hall.refused(hall.officer, 'openNominations', open)).toBe('DUTIES_OPEN');
      expect(await hall.refused(hall.officer, 'completeElectionDuty', { duty: 'MEETING' })).toBe(
        'DUTY_OF_THE_VOTE',
      );
      for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
        await hall.doing(hall.secretary, 'completeElectionDuty', { duty, note: '已完成' });
      expect(await hall.refused(hall.officer, 'openNominations', { ...open, size: 8 })).toBe('SIZE_EVEN');
      expect(await hall.refused(hall.officer, 'openNominations', { ...open, size: 13 })).toBe('SIZE_UNFIT');
      expect(await hall.refused(hall.officer, 'openNominations', { ...open, termYears: 9 })).toBe(
        'TERM_YEARS_UNFIT',
      );
      await hall.doing(hall.officer, 'openNominations', open);
      const told = await hall.said();
      expect(toldOf(told, '开始推荐候选人，名额 5 名')).toEqual(expect.arrayContaining(OWNERS));
      expect(told[0]!.text).toMatch(/^【四方议事】派河花园业主委员会：/);
      expect(told[0]!.text).toContain(` https://sifang.example/elections/${hall.electionId}`);
      // Once, and nobody again.
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      expect(await hall.said()).toEqual([]);
    });

    it('takes nominations by organisation, by owners and by oneself, each person once, none of the group', async () => {
      const id = randomUUID();
      const self = { id, by: 'SELF' };
      await hall.doing(hall.owner(0), 'nominateCandidate', self);
      await hall.doing(hall.owner(0), 'nominateCandidate', self);
      const again = { ...self, id: randomUUID() };
      expect(await hall.refused(hall.owner(0), 'nominateCandidate', again)).toBe('NOMINATED_ALREADY');
      const named = { by: 'ORGANISATION', name: '严素梅', unitId: hall.unitIds[8] };
      const byParty = { ...named, id: randomUUID(), organisation: '潭冲社区党委' };
      expect(await hall.refused(hall.officer, 'nominateCandidate', byParty)).toBe('GROUP_IS_NO_CANDIDATE');
      expect(await hall.refused(hall.owner(1), 'nominateCandidate', byParty)).toBe('NOT_ENTITLED');
      const jointly = {
        id: randomUUID(),
        by: 'OWNERS',
        name: '何志远',
        unitId: hall.unitIds[4],
        personId: PERSON.heZhiyuan,
      };
      await hall.doing(hall.owner(1), 'nominateCandidate', jointly);
      expect(await hall.doing(hall.owner(2), 'supportCandidate', { candidateId: jointly.id })).toMatchObject({
        state: 'NOMINATED',
      });
      await hall.doing(hall.owner(4), 'declineNomination', { candidateId: jointly.id });
      await hall.doing(hall.owner(0), 'withdrawCandidate', { candidateId: id, reason: '再想想' });
      const states = (await hall.candidates()).map(({ name, state }) => [name, state]);
      expect(states).toEqual([
        ['陈国栋', 'WITHDRAWN'],
        ['何志远', 'DECLINED'],
      ]);
    });

    it('checks each condition with what it rests on, and says so when one cannot be established', async () => {
      const id = randomUUID();
      await hall.doing(hall.owner(5), 'nominateCandidate', { id, by: 'SELF' });
      const early = { candidateId: id, item: 'FULL_CAPACITY', verdict: 'MET', evidence: '见过本人' };
      expect(await hall.refused(hall.officer, 'checkEligibility', early)).toBe('CANDIDATE_STATE_UNFIT');
      const some = { candidateId: id, declarations: declared().slice(1) };
      expect(await hall.refused(hall.owner(5), 'consentToStand', some)).toBe('DECLARATIONS_INCOMPLETE');
      await hall.doing(hall.owner(5), 'consentToStand', { candidateId: id, declarations: declared() });
      expect(await hall.refused(hall.owner(5), 'checkEligibility', early)).toBe('NOT_ENTITLED');
      await hall.foundEligible(id, ['FULL_CAPACITY', 'NOT_OF_THE_FIRM', 'NO_ILLEGAL_WORKS']);
      const unpaid = { candidateId: id, item: 'NOTHING_UNPAID' };
      const known = { ...unpaid, verdict: 'NOT_MET', evidence: '欠 2025 年物业费' };
      expect(await hall.doing(hall.officer, 'checkEligibility', known)).toMatchObject({ state: 'REJECTED' });
      // Neighbours hear nothing of somebody who does not stand.
      expect((await hall.candidates(hall.owner(6))).map(({ name }) => name)).not.toContain('方磊');
      const mine = (await hall.candidates(hall.owner(5))).find(({ name }) => name === '方磊');
      expect(mine.checks.find(({ item }: any) => item === 'IS_OWNER')).toMatchObject({
        ...{ verdict: 'MET', checkedBy: '产权名册' },
      });
      const unknown = { ...unpaid, verdict: 'CANNOT_ESTABLISH', evidence: '物业企业未提供台账' };
      expect(await hall.doing(hall.officer, 'checkEligibility', unknown)).toMatchObject({
        state: 'ADMITTED',
      });
      const left = { candidateId: id, reason: '另有安排' };
      await hall.doing(hall.owner(5), 'withdrawCandidate', left);
    });

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
      const days = (many: number) => new Date(hall.clock.now().getTime() + many * 86_400_000).toISOString();
      const notice = { voteId: drafted.voteId, opensAt: days(16), closesAt: days(20) };
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

  describe('from the vote to the seats', () => {
    let voteId: string;
    let roll: Row[];
    let items: Row[];

    it('gives notice of the vote that fills the seats, and of no other', async () => {
      await hall.daysPass(8);
      voteId = randomUUID();
      const drafted = {
        voteId,
        title: '选举第一届业主委员会',
        otherItems: [{ matter: '278-1', text: '制定业主大会议事规则' }],
      };
      expect(await hall.refused(hall.owner(0), 'draftElectionVote', drafted)).toBe('NOT_ENTITLED');
      await hall.doing(hall.secretary, 'draftElectionVote', drafted);
      expect(
        await hall.refused(hall.secretary, 'draftElectionVote', { ...drafted, voteId: randomUUID() }),
      ).toBe('VOTE_DRAFTED_ALREADY');
      const practised = (trial: boolean) => ({ input: { voteId, title: '选举第一届业主委员会', trial } });
      const posted = { input: { voteId } };
      await hall.secretary.ask(VOTE.changeOwnersVoteDraft, practised(true));
      await hall.secretary.ask(VOTE.postVoteRoll, posted);
      const days = (many: number) => new Date(hall.clock.now().getTime() + many * 86_400_000).toISOString();
      const notice = { voteId, opensAt: days(16), closesAt: days(20) };
      const trial = await hall.secretary.refusal(VOTE.giveVoteNotice, { input: notice });
      expect(trial.code).toBe('ELECTION_VOTE_DIFFERS');
      await hall.secretary.ask(VOTE.takeBackVoteRoll, { input: { voteId, reason: '不是演练' } });
      await hall.secretary.ask(VOTE.changeOwnersVoteDraft, practised(false));
      await hall.secretary.ask(VOTE.postVoteRoll, posted);
      const officer = { voteId, personId: PERSON.chenGuodong, duty: 'TELLER' };
      const named = await hall.secretary.refusal(VOTE.nameVoteOfficer, { input: officer });
      expect(named.code).toBe('CANDIDATE_COUNTS');
      // As if the candidate had come by this account only after being named.
      await hall.town.database.source.query(
        `INSERT INTO owners_vote_officer (vote_id, person_id, duty, named_by, named_at) VALUES ($1, $2, 'TELLER', $2, now())`,
        [voteId, officer.personId],
      );
      const told = await hall.secretary.refusal(VOTE.giveVoteNotice, { input: notice });
      expect(told.code).toBe('CANDIDATE_COUNTS');
      const { personId } = officer;
      await hall.secretary.ask(VOTE.withdrawVoteOfficer, { input: { voteId, personId } });
      await hall.said();
      await hall.secretary.ask(VOTE.giveVoteNotice, { input: notice });
      expect((await hall.election()).state).toBe('VOTING');
      const news = await hall.said();
      for (const words of ['选举投票公告已发布', '选举投票今日开始'])
        expect(toldOf(news, words)).toEqual(expect.arrayContaining(OWNERS));
      await windowFromNow(hall.town, voteId, -3_600, 86_400);
      const seen = await hall.secretary.ask(
        'query ($id: ID!) { ownersVote(id: $id) { items { id text slate } } ownersVoteRoll(voteId: $id) { units { no name } } }',
        { id: voteId },
      );
      items = seen['ownersVote'].items;
      roll = seen['ownersVoteRoll'].units;
      expect(items).toHaveLength(7);
      // The booth leads from an item to the page of whom it is.
      const { candidate } = await hall.owner(7).ask(ASK.candidate, { id: items[0]!['id'] });
      expect(candidate.name).toBe(items[0]!['text']);
      const { lists } = await hall.election();
      expect(items.slice(0, 6).map(({ text }) => text)).toEqual(
        lists.at(-1).candidates.map(({ name }: Row) => name),
      );
    });

    it('is voted on by phone and on paper', async () => {
      await hall.backToToday();
      const no = (at: number): number => roll.find(({ name }) => name.endsWith(` ${at + 1}01`))!['no'];
      const choices = (names: readonly string[]) =>
        items.map(({ id, text, slate }) => ({
          ...{ itemId: id, choice: slate === null || names.includes(text) ? 'AGREE' : 'AGAINST' },
        }));
      const most = ['陈国栋', '刘桂兰', '周建国', '吴雅芳', '董长青'];
      const others = ['陈国栋', '刘桂兰', '周建国', '钱一鸣'];
      for (let at = 0; at < 7; at++) {
        const names = at < 5 ? most : others;
        const ballot = { ...aBallot({ voteId, itemIds: [] }, [no(at)]), choices: choices(names) };
        await hall.owner(at).ask(CAST, { input: ballot });
      }
      const unitNos = [8, 9, 10].map(no);
      const printed = (await hall.secretary.ask(PAPER.print, { input: { voteId, unitNos } }))['printPapers'];
      const staff = await hall.town.person(PERSON.sunXiaomei);
      // 弃权 for 吴 and six names for five seats on one paper: void for the election, and for nothing else.
      const read = [choices(most.slice(0, 3)), choices(others), items.map(() => ({ choice: 'AGREE' }))];
      for (const [at, number] of printed.entries()) {
        const paper = { voteId, number };
        const proof = { how: 'SIGNED_FOR', proof: '本人签收' };
        await hall.secretary.ask(PAPER.deliver, { input: { ...paper, ...proof } });
        await hall.secretary.ask(PAPER.return, { input: paper });
        const marked = read[at]!.map(({ choice }) => choice);
        for (const who of [hall.secretary, staff])
          await who.ask(PAPER.key, { input: { ...paper, choices: marked } });
      }
    });

    it('is counted: who has more than half of those taking part is elected, by votes (case 58)', async () => {
      await windowFromNow(hall.town, voteId, -3_600, -1);
      await hall.secretary.ask(VOTE.closeOwnersVote, { voteId });
      expect(await hall.refused(hall.officer, 'declareElection', {})).toBe('ELECTION_STATE_UNFIT');
      await hall.secretary.ask(POST_RESULT, { voteId });
      const { state, result } = await hall.election();
      expect(state).toBe('COUNTED');
      const elected = result.elected.map(({ name }: Row) => name);
      expect(result).toMatchObject({ outcome: 'COMPLETE', seats: 5, missing: 0, alternates: [], ties: [] });
      // Nine for three of them, five of nine for two, three for the sixth: the void paper took no part.
      expect(elected.slice(0, 3).sort()).toEqual(['陈国栋', '刘桂兰', '周建国'].sort());
      expect(elected.slice(3).sort()).toEqual(['吴雅芳', '董长青'].sort());
    });

    it('is counted anew where the count is withdrawn', async () => {
      await hall.secretary.ask(WITHDRAW_RESULT, { input: { voteId, reason: '漏录一张' } });
      expect(await hall.election()).toMatchObject({ state: 'VOTING', result: null });
      await hall.secretary.ask(POST_RESULT, { voteId });
      expect((await hall.election()).result.outcome).toBe('COMPLETE');
    });

    it('has its papers, the same bytes each time, and none before there is something to post', async () => {
      const paper = (name: string, who = hall.owner(7)) =>
        request(hall.town.url)
          .get(`/files/elections/${hall.electionId}/papers/${name}`)
          .set(who.headers)
          .responseType('blob');
      for (const name of ['group.docx', 'candidates.docx']) {
        const [one, other] = [await paper(name).expect(200), await paper(name, hall.officer).expect(200)];
        expect(one.body.equals(other.body)).toBe(true);
        expect(one.body.subarray(0, 2).toString()).toBe('PK');
      }
      for (const name of ['lots.docx', 'result.docx', 'constructor.docx']) await paper(name).expect(404);
    });

    it('is declared after the vote is, once, and those elected take their seats', async () => {
      expect(await hall.refused(hall.officer, 'declareElection', {})).toBe('VOTE_NOT_DECLARED');
      await hall.daysPass(4);
      await hall.secretary.ask(DECLARE_RESULT, { voteId });
      expect(await hall.refused(hall.owner(0), 'declareElection', {})).toBe('NOT_ENTITLED');
      expect((await hall.doing(hall.officer, 'declareElection', {})).state).toBe('DECLARED');
      expect(await hall.refused(hall.officer, 'declareElection', {})).toBe('ELECTION_STATE_UNFIT');
      const papers = `/files/elections/${hall.electionId}/papers/result.docx`;
      await request(hall.town.url).get(papers).set(hall.owner(7).headers).expect(200);
      const seated = await hall.officer.ask(COMMITTEE, { estateId: ESTATE.paihe });
      const told = await hall.said();
      expect(toldOf(told, '选举结果已公布，当选 5 名')).toEqual(expect.arrayContaining(OWNERS));
      expect(toldOf(told, '第 1 届名单已确定')).toEqual(
        expect.arrayContaining([PERSON.chenGuodong, PERSON.liuGuilan]),
      );
      const names = seated['committee'].term.members.map(({ name }: Row) => name);
      expect(names.sort()).toEqual(['陈国栋', '刘桂兰', '周建国', '吴雅芳', '董长青'].sort());
    });
  });

  describe('of a committee that serves', () => {
    /** Once owners could ask about the count: the vote first, the election after it. */
    async function isDeclared(voteId: string): Promise<void> {
      await hall.daysPass(4);
      await hall.secretary.ask(DECLARE_RESULT, { voteId });
      await hall.doing(hall.officer, 'declareElection', {});
    }

    const dismissal = {
      estateId: ESTATE.paihe,
      profile: 'national',
      items: [{ matter: '278-4', text: '解聘物业' }],
    };

    it('freezes the estate until it has come to its end (case 72)', async () => {
      await hall.begin('REELECTION');
      const frozen = await hall.secretary.refusal(VOTE.draftOwnersVote, { input: aVote(dismissal) });
      expect(frozen.code).toBe('MATTER_FROZEN');
      const about = (matter: string, text: string) =>
        hall.secretary.ask(VOTE.draftOwnersVote, {
          input: aVote({ ...dismissal, items: [{ matter, text }] }),
        });
      await expect(about('278-9', '调整物业服务收费标准')).rejects.toThrow('MATTER_FROZEN');
      await expect(about('278-5', '使用维修资金大修屋面')).rejects.toThrow('MATTER_FROZEN');
      await about('278-9', '设立公共阅览室');
      await hall.doing(hall.officer, 'abandonElection', { reason: '改期进行' });
      const { draftOwnersVote } = await hall.secretary.ask(VOTE.draftOwnersVote, { input: aVote(dismissal) });
      expect(draftOwnersVote.state).toBe('DRAFT');
    });

    it('settles equal votes as its method says, and never silently (case 60)', async () => {
      await hall.begin('REELECTION');
      await hall.doing(hall.officer, 'formElectionGroup', { members: hall.group() });
      await hall.daysPass(8);
      await hall.doing(hall.officer, 'startPreparing', {});
      for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
        await hall.doing(hall.secretary, 'completeElectionDuty', { duty });
      const open = { size: 5, termYears: 5, surplusPercent: 20 };
      const endless = { ...open, tieBreak: ['HEADS', 'AREA'] };
      expect(await hall.refused(hall.officer, 'openNominations', endless)).toBe('TIE_BREAK_UNFIT');
      await hall.doing(hall.officer, 'openNominations', { ...open, tieBreak: ['HEADS', 'AREA', 'LOT'] });
      await hall.admitted(5);
      // 差额 20 % of five seats asks for six (case 65).
      expect(await hall.refused(hall.officer, 'postCandidateList', {})).toBe('CANDIDATES_TOO_FEW');
      await hall.stands(5);
      await hall.doing(hall.officer, 'postCandidateList', {});
      await hall.daysPass(8);
      const voteId = await hall.voteOn(['陈国栋', '刘桂兰', '周建国', '吴雅芳'], ['何志远', '方磊']);
      const { result, viewerMay } = await hall.election();
      expect(result).toMatchObject({ outcome: 'TIED', alternates: [], ties: [{ seats: 1 }] });
      expect(result.elected.map(({ name }: Row) => name).sort()).toEqual(
        ['陈国栋', '刘桂兰', '周建国', '吴雅芳'].sort(),
      );
      expect(viewerMay).toContain('recordLot');
      const [tie] = result.ties;
      const equal = tie.candidates.map(({ id }: Row) => id);
      const lot = { drawnOn: dayOf(hall.clock.now()), place: '居委会会议室', witnesses: ['石玉兰', '谭文'] };
      const refused = (more: object) => hall.refused(hall.officer, 'recordLot', { ...lot, ...more });
      expect(await hall.refused(hall.officer, 'declareElection', {})).toBe('TIE_TO_SETTLE');
      expect(await refused({ candidateIds: equal.slice(1) })).toBe('LOT_AMONG_OTHERS');
      expect(await refused({ candidateIds: equal, witnesses: ['石玉兰', '方磊'] })).toBe('WITNESSES_TOO_FEW');
      expect(await hall.refused(hall.owner(0), 'recordLot', { ...lot, candidateIds: equal })).toBe(
        'NOT_ENTITLED',
      );
      const again = { voteId: randomUUID(), title: '重新投票' };
      expect(await hall.refused(hall.secretary, 'draftElectionVote', again)).toBe('NEW_VOTE_UNFIT');
      await hall.doing(hall.officer, 'recordLot', { ...lot, candidateIds: equal });
      const settled = await hall.election();
      expect(settled.result).toMatchObject({ outcome: 'COMPLETE', ties: [] });
      expect(settled.result.elected.at(-1).id).toBe(equal[0]);
      expect(settled.result.alternates.map(({ id }: Row) => id)).toEqual([equal[1]]);
      expect(settled.lots).toEqual([expect.objectContaining({ witnesses: ['石玉兰', '谭文'] })]);
      expect(await refused({ candidateIds: equal })).toBe('NO_TIE');
      await isDeclared(voteId);
      const thawed = await hall.secretary.ask(VOTE.draftOwnersVote, { input: aVote(dismissal) });
      expect(thawed['draftOwnersVote'].state).toBe('DRAFT');
    });

    it('fills no seat that is not empty', async () => {
      const more = { id: randomUUID(), estateId: ESTATE.paihe, kind: 'BY_ELECTION', because: '补选' };
      expect(await hall.refused(hall.officer, 'openElection', more)).toBe('NO_EMPTY_SEATS');
      const nobody = { ...more, estateId: ESTATE.changhe };
      expect(await hall.refused(hall.officer, 'openElection', nobody)).toBe('TERM_NOT_SERVING');
    });

    it('votes again on equal votes where that is the method', async () => {
      await hall.begin('REELECTION');
      await hall.openNominations();
      await hall.admitted(6);
      await hall.doing(hall.officer, 'postCandidateList', {});
      await hall.daysPass(8);
      await hall.voteOn(['陈国栋', '刘桂兰', '周建国', '吴雅芳'], ['何志远', '方磊']);
      expect((await hall.election()).result.outcome).toBe('TIED');
      const unfit = {
        candidateIds: [],
        witnesses: ['石玉兰', '谭文'],
        drawnOn: dayOf(hall.clock.now()),
        place: '会议室',
      };
      expect(await hall.refused(hall.officer, 'recordLot', unfit)).toBe('LOT_UNFIT');
      const second = await hall.voteOn(['方磊'], []);
      const { state, result, votes } = await hall.election();
      expect(votes.map(({ round }: Row) => round)).toEqual([1, 2]);
      expect([state, result.outcome, result.elected.at(-1).name]).toEqual(['COUNTED', 'COMPLETE', '方磊']);
      await isDeclared(second);
    });

    it('leaves a seat empty for a separate election, which those who serve do not stand for (case 62)', async () => {
      await hall.begin('REELECTION');
      await hall.openNominations({ size: 7 });
      await hall.admitted(7);
      await hall.doing(hall.officer, 'postCandidateList', {});
      await hall.daysPass(8);
      const six = ['陈国栋', '刘桂兰', '周建国', '吴雅芳', '何志远', '方磊'];
      await isDeclared(await hall.voteOn(six, []));
      expect((await hall.election()).result).toMatchObject({ outcome: 'SEATS_MISSING', missing: 1 });
      await hall.begin('SEPARATE');
      expect(await hall.election()).toMatchObject({ state: 'PREPARING', size: 7, seats: 1 });
      for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
        await hall.doing(hall.secretary, 'completeElectionDuty', { duty });
      await hall.doing(hall.officer, 'openNominations', { size: 7, termYears: 5 });
      const again = { id: randomUUID(), by: 'SELF' };
      expect(await hall.refused(hall.owner(0), 'nominateCandidate', again)).toBe('SERVES_ALREADY');
      await hall.stands(7);
      await hall.doing(hall.officer, 'postCandidateList', {});
      await hall.daysPass(8);
      await isDeclared(await hall.voteOn(['钱一鸣'], []));
      const { committee } = await hall.officer.ask(COMMITTEE, { estateId: ESTATE.paihe });
      const names = committee.term.members.map(({ name }: Row) => name);
      expect([...names].sort()).toEqual([...six, '钱一鸣'].sort());
      // It constitutes nothing: filed as the change that it is, it has come to its end.
      const { filings } = (await hall.officer.ask(FILINGS, { estateId: ESTATE.paihe }))['committee'];
      const { id: filingId, happenedOn } = filings.find(({ change }: Row) => change === '补选：钱一鸣');
      const filed = { filingId, filedOn: happenedOn, streetReceipt: '街道 9', countyReceipt: '县 9' };
      await hall.secretary.ask(FILE, { input: filed });
      expect((await hall.election()).state).toBe('FILED');
    });

    it('fails where too few take part, and whoever serves goes on', async () => {
      await hall.begin('REELECTION');
      const { electionId } = hall;
      await hall.openNominations();
      const ids = await hall.admitted(6);
      await hall.doing(hall.officer, 'postCandidateList', {});
      await hall.daysPass(8);
      const noticed = await hall.noticed();
      const left = { candidateId: ids[5], reason: '工作调动' };
      expect(await hall.refused(hall.owner(5), 'withdrawCandidate', left)).toBe('WITHDRAWAL_AT_THE_DESK');
      await hall.doing(hall.officer, 'withdrawCandidate', left);
      // What was delivered with the vote is void with it; a new one takes its place (case 61).
      const asked = 'query ($id: ID!) { ownersVote(id: $id) { state annulledBecause } }';
      const { ownersVote } = await hall.secretary.ask(asked, { id: noticed });
      expect(ownersVote).toEqual({ state: 'ANNULLED', annulledBecause: '候选人名单变更：方磊退出' });
      expect(await hall.election()).toMatchObject({ state: 'LIST_POSTED', voteId: null });
      await hall.daysPass(8);
      const voteId = await hall.voteOn(['陈国栋', '刘桂兰'], [], 7);
      expect((await hall.election()).result).toMatchObject({ outcome: 'NO_QUORUM', elected: [], missing: 5 });
      await isDeclared(voteId);
      expect(await hall.election()).toMatchObject({ state: 'FAILED', endedBecause: 'NO_QUORUM' });
      const { committee } = await hall.officer.ask(COMMITTEE, { estateId: ESTATE.paihe });
      expect(committee.electionId).not.toBe(electionId);
      expect(committee.term).toMatchObject({ number: 4 });
    });
  });
});

const ASK_REQUEST = `query ($estateId: ID!) { committee(estateId: $estateId) { viewerMay
  request { electionId because heads area leastHeads viewerSigned viewerMay } } }`;
const COMMITTEE =
  'query ($estateId: ID!) { committee(estateId: $estateId) { electionId term { number members { name } } } }';
const FILINGS =
  'query ($estateId: ID!) { committee(estateId: $estateId) { filings { id change happenedOn } } }';
const FILE = 'mutation ($input: FileWithStreetInput!) { fileWithStreet(input: $input) { id } }';
const DECLARE_RESULT = 'mutation ($voteId: ID!) { declareVoteResult(voteId: $voteId) { id } }';
const WITHDRAW_RESULT =
  'mutation ($input: WithdrawVoteResultInput!) { withdrawVoteResult(input: $input) { id } }';
