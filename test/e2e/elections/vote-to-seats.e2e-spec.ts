import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { aBallot, CAST } from '../votes/an-open-vote.js';
import { VOTE, windowFromNow } from '../votes/hall.js';
import { DO as PAPER } from '../votes/paper-hall.js';
import { ElectionHall } from './election-hall.js';
import { ASK } from './election-reads.js';
import { NEIGHBOURS } from './neighbours.js';
import { toldOf } from './told.js';

type Row = Record<string, any>;

const OWNERS = NEIGHBOURS.map(([, personId]) => personId);

describe('an election, from the vote to the seats', () => {
  let hall: ElectionHall;
  let voteId: string;
  let roll: Row[];
  let items: Row[];
  beforeAll(async () => {
    hall = await ElectionHall.open();
    await hall.begin();
    await hall.openNominations();
    for (const at of [0, 1, 2, 3, 6, 7]) await hall.stands(at);
    await hall.doing(hall.officer, 'postCandidateList', {});
    await hall.daysPass(8);
  });
  afterAll(() => hall.close());

  it('gives notice of the vote that fills the seats, and of no other', async () => {
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
    const notice = { voteId, opensAt: hall.inDays(16), closesAt: hall.inDays(20) };
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
    await hall.secretary.ask(VOTE.postVoteResult, { voteId });
    const { state, result } = await hall.election();
    expect(state).toBe('COUNTED');
    const elected = result.elected.map(({ name }: Row) => name);
    expect(result).toMatchObject({ outcome: 'COMPLETE', seats: 5, missing: 0, alternates: [], ties: [] });
    // Nine for three of them, five of nine for two, three for the sixth: the void paper took no part.
    expect(elected.slice(0, 3).sort()).toEqual(['陈国栋', '刘桂兰', '周建国'].sort());
    expect(elected.slice(3).sort()).toEqual(['吴雅芳', '董长青'].sort());
  });

  it('is counted anew where the count is withdrawn', async () => {
    await hall.secretary.ask(VOTE.withdrawVoteResult, { input: { voteId, reason: '漏录一张' } });
    expect(await hall.election()).toMatchObject({ state: 'VOTING', result: null });
    await hall.secretary.ask(VOTE.postVoteResult, { voteId });
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
    await hall.secretary.ask(VOTE.declareVoteResult, { voteId });
    expect(await hall.refused(hall.owner(0), 'declareElection', {})).toBe('NOT_ENTITLED');
    expect((await hall.doing(hall.officer, 'declareElection', {})).state).toBe('DECLARED');
    expect(await hall.refused(hall.officer, 'declareElection', {})).toBe('ELECTION_STATE_UNFIT');
    const papers = `/files/elections/${hall.electionId}/papers/result.docx`;
    await request(hall.town.url).get(papers).set(hall.owner(7).headers).expect(200);
    const { term } = await hall.committee();
    const told = await hall.said();
    expect(toldOf(told, '选举结果已公布，当选 5 名')).toEqual(expect.arrayContaining(OWNERS));
    expect(toldOf(told, '第 1 届名单已确定')).toEqual(
      expect.arrayContaining([PERSON.chenGuodong, PERSON.liuGuilan]),
    );
    const names = term.members.map(({ name }: Row) => name);
    expect(names.sort()).toEqual(['陈国栋', '刘桂兰', '周建国', '吴雅芳', '董长青'].sort());
  });
});
