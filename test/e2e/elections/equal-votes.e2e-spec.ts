import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { ElectionHall } from './election-hall.js';
import { declare, voteOn } from './election-vote.js';

type Row = Record<string, any>;

describe('equal votes', () => {
  let hall: ElectionHall;
  beforeAll(async () => {
    hall = await ElectionHall.open();
    await hall.serves(['陈国栋', '刘桂兰', '周建国', '吴雅芳', '董长青']);
  });
  afterAll(() => hall.close());

  it('are settled as the method of the election says, and never silently (case 60)', async () => {
    await hall.begin('REELECTION');
    await hall.prepare();
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
    const voteId = await voteOn(hall, ['陈国栋', '刘桂兰', '周建国', '吴雅芳'], ['何志远', '方磊']);
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
    await declare(hall, voteId);
  });

  it('are voted on again where that is the method', async () => {
    await hall.begin('REELECTION');
    await hall.listed(6);
    await voteOn(hall, ['陈国栋', '刘桂兰', '周建国', '吴雅芳'], ['何志远', '方磊']);
    expect((await hall.election()).result.outcome).toBe('TIED');
    const unfit = {
      candidateIds: [],
      witnesses: ['石玉兰', '谭文'],
      drawnOn: dayOf(hall.clock.now()),
      place: '会议室',
    };
    expect(await hall.refused(hall.officer, 'recordLot', unfit)).toBe('LOT_UNFIT');
    const second = await voteOn(hall, ['方磊'], []);
    const { state, result, votes } = await hall.election();
    expect(votes.map(({ round }: Row) => round)).toEqual([1, 2]);
    expect([state, result.outcome, result.elected.at(-1).name]).toEqual(['COUNTED', 'COMPLETE', '方磊']);
    await declare(hall, second);
  });
});
