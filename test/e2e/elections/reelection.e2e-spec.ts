import { randomUUID } from 'node:crypto';
import { ESTATE } from '../../../apps/api/src/demo/demo-ids.js';
import { aVote, VOTE } from '../votes/hall.js';
import { ElectionHall } from './election-hall.js';
import { declare, noticed, voteOn } from './election-vote.js';

type Row = Record<string, any>;

const dismissal = {
  estateId: ESTATE.paihe,
  profile: 'national',
  items: [{ matter: '278-4', text: '解聘物业' }],
};

describe('an election of a committee that serves', () => {
  let hall: ElectionHall;
  beforeAll(async () => {
    hall = await ElectionHall.open();
    await hall.serves(['陈国栋', '刘桂兰', '周建国', '吴雅芳', '董长青']);
  });
  afterAll(() => hall.close());

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

  it('fills no seat that is not empty', async () => {
    const more = { id: randomUUID(), estateId: ESTATE.paihe, kind: 'BY_ELECTION', because: '补选' };
    expect(await hall.refused(hall.officer, 'openElection', more)).toBe('NO_EMPTY_SEATS');
    const nobody = { ...more, estateId: ESTATE.changhe };
    expect(await hall.refused(hall.officer, 'openElection', nobody)).toBe('TERM_NOT_SERVING');
  });

  it('leaves a seat empty for a separate election, which those who serve do not stand for (case 62)', async () => {
    await hall.begin('REELECTION');
    await hall.listed(7, { size: 7 });
    const six = ['陈国栋', '刘桂兰', '周建国', '吴雅芳', '何志远', '方磊'];
    await declare(hall, await voteOn(hall, six, []));
    const thawed = await hall.secretary.ask(VOTE.draftOwnersVote, { input: aVote(dismissal) });
    expect(thawed['draftOwnersVote'].state).toBe('DRAFT');
    expect((await hall.election()).result).toMatchObject({ outcome: 'SEATS_MISSING', missing: 1 });
    await hall.begin('SEPARATE');
    expect(await hall.election()).toMatchObject({ state: 'PREPARING', size: 7, seats: 1 });
    await hall.dutiesDone();
    await hall.doing(hall.officer, 'openNominations', { size: 7, termYears: 5 });
    const again = { id: randomUUID(), by: 'SELF' };
    expect(await hall.refused(hall.owner(0), 'nominateCandidate', again)).toBe('SERVES_ALREADY');
    await hall.stands(7);
    await hall.doing(hall.officer, 'postCandidateList', {});
    await hall.daysPass(8);
    await declare(hall, await voteOn(hall, ['钱一鸣'], []));
    const committee = await hall.committee();
    const names = committee.term.members.map(({ name }: Row) => name);
    expect([...names].sort()).toEqual([...six, '钱一鸣'].sort());
    // It constitutes nothing: filed as the change that it is, it has come to its end.
    const { id: filingId, happenedOn } = committee.filings.find(
      ({ change }: Row) => change === '补选：钱一鸣',
    );
    const filed = { filingId, filedOn: happenedOn, streetReceipt: '街道 9', countyReceipt: '县 9' };
    await hall.secretary.ask(FILE, { input: filed });
    expect((await hall.election()).state).toBe('FILED');
  });

  it('fails where too few take part, and whoever serves goes on', async () => {
    await hall.begin('REELECTION');
    const { electionId } = hall;
    const ids = await hall.listed(6);
    const noticedId = await noticed(hall);
    const left = { candidateId: ids[5], reason: '工作调动' };
    expect(await hall.refused(hall.owner(5), 'withdrawCandidate', left)).toBe('WITHDRAWAL_AT_THE_DESK');
    await hall.doing(hall.officer, 'withdrawCandidate', left);
    // What was delivered with the vote is void with it; a new one takes its place (case 61).
    const asked = 'query ($id: ID!) { ownersVote(id: $id) { state annulledBecause } }';
    const { ownersVote } = await hall.secretary.ask(asked, { id: noticedId });
    expect(ownersVote).toEqual({ state: 'ANNULLED', annulledBecause: '候选人名单变更：方磊退出' });
    expect(await hall.election()).toMatchObject({ state: 'LIST_POSTED', voteId: null });
    await hall.daysPass(8);
    const voteId = await voteOn(hall, ['陈国栋', '刘桂兰'], [], 7);
    expect((await hall.election()).result).toMatchObject({ outcome: 'NO_QUORUM', elected: [], missing: 5 });
    await declare(hall, voteId);
    expect(await hall.election()).toMatchObject({ state: 'FAILED', endedBecause: 'NO_QUORUM' });
    const committee = await hall.committee();
    expect(committee.electionId).not.toBe(electionId);
    expect(committee.term).toMatchObject({ number: 2 });
  });
});

const FILE = 'mutation ($input: FileWithStreetInput!) { fileWithStreet(input: $input) { id } }';
