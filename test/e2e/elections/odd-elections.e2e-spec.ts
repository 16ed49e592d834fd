import { randomUUID } from 'node:crypto';
import { linkAccount } from '@sifang/estates';
import { holdAsOwner } from '@sifang/identity';
import { dayOf } from '@sifang/kernel';
import { demoId, ESTATE, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { ASK as REGISTER_ASK, DO as REGISTER, newUnit, sale } from '../register/asking.js';
import { ElectionHall } from './election-hall.js';
import { voteOn } from './election-vote.js';
import { declared } from './eligibility.js';
import { GROUP } from './neighbours.js';
import { toldOf } from './told.js';

type Row = Record<string, any>;

/** What happens to an election in a real estate, one after another: people sell, object rightly, leave the group, and hold two offices at once. */
describe('an election in which things go otherwise', () => {
  let hall: ElectionHall;
  /** By the name of the candidate. */
  const ids: Record<string, string> = {};
  beforeAll(async () => void (hall = await ElectionHall.open()));
  afterAll(() => hall.close());

  const officer = (what: 'nominateCandidate' | 'checkEligibility' | 'withdrawCandidate', given: object) =>
    hall.doing(hall.officer, what, given);

  async function sells(at: number, to = { name: '顾念慈', idSuffix: '31041x' }): Promise<void> {
    const { unit } = await hall.secretary.ask(REGISTER_ASK.unit, { id: hall.unitIds[at] });
    const since = dayOf(hall.clock.now());
    await hall.secretary.ask(REGISTER.changeOwners, { input: sale(unit, { since, owners: [to] }) });
  }

  it('is a first one where no committee serves, and of no body that is put together', async () => {
    const asked = { id: randomUUID(), estateId: ESTATE.paihe, because: '换届' };
    const refused = (more: object) => hall.refused(hall.officer, 'openElection', { ...asked, ...more });
    expect(await refused({ kind: 'REELECTION' })).toBe('TERM_NOT_SERVING');
    expect(await refused({ kind: 'FIRST', bodyKind: 'MANAGEMENT_COMMITTEE' })).toBe('BODY_NOT_ELECTED');
    await hall.begin();
  });

  it('posts its group again when somebody leaves it, and knows owners of it by their name alone', async () => {
    await hall.doing(hall.officer, 'formElectionGroup', { members: GROUP });
    await hall.said();
    const changed = [...GROUP.slice(0, -1), { name: '何志远', side: 'OWNER' }];
    await hall.doing(hall.officer, 'formElectionGroup', { members: changed });
    expect(toldOf(await hall.said(), '您已列入筹备组')).toContain(PERSON.heZhiyuan);
    const { group, duties, timeline } = await hall.election();
    expect(group.map(({ name }: Row) => name)).toContain('何志远');
    expect(duties).toHaveLength(5);
    expect(timeline.filter(({ type }: Row) => type === 'GROUP_FORMED')).toHaveLength(2);
    await hall.daysPass(8);
    // A member of the group begins its work.
    await hall.doing(hall.owner(4), 'startPreparing', {});
    for (const duty of ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'])
      await hall.doing(hall.owner(4), 'completeElectionDuty', { duty });
    await hall.doing(hall.owner(4), 'openNominations', { size: 5, termYears: 5 });
    const self = { id: randomUUID(), by: 'SELF' };
    expect(await hall.refused(hall.owner(4), 'nominateCandidate', self)).toBe('GROUP_IS_NO_CANDIDATE');
  });

  it('lends nobody the account of somebody else', async () => {
    const named = { id: randomUUID(), by: 'OWNERS', name: '龚平', unitId: hall.unitIds[10] };
    const lent = { ...named, personId: PERSON.fangLei };
    expect(await hall.refused(hall.owner(0), 'nominateCandidate', lent)).toBe('PERSON_NOT_FOUND');
  });

  it('keeps whoever stands from deciding about those who stand, whatever office they hold', async () => {
    const place = { building: '地下', room: 'B12', use: 'PARKING', area: '12.00', status: 'REGISTERED' };
    const unit = newUnit(ESTATE.paihe, { ...place, owners: [{ name: '张文静', idSuffix: '310077' }] });
    await hall.officer.ask(REGISTER.addUnit, { input: unit });
    await hall.town.database.transaction(async tx => {
      const now = hall.clock.now();
      const personId = PERSON.zhangWenjing;
      await holdAsOwner(tx, now, { personId, estateId: ESTATE.paihe, today: dayOf(now) });
    });
    const id = randomUUID();
    await officer('nominateCandidate', {
      ...{ id, by: 'ORGANISATION', organisation: '社区党委', name: '张文静', unitId: unit.id },
      personId: PERSON.zhangWenjing,
    });
    const other = await hall.stands(0);
    const found = { candidateId: other, item: 'FULL_CAPACITY', verdict: 'NOT_MET', evidence: '听说' };
    const may = async () =>
      (await hall.candidates(hall.secretary)).find(one => one.id === other).viewerMay as string[];
    expect(await may()).toContain('checkEligibility');
    await hall.doing(hall.secretary, 'consentToStand', { candidateId: id, declarations: declared() });
    expect(await may()).not.toContain('checkEligibility');
    expect(await hall.refused(hall.secretary, 'checkEligibility', found)).toBe('CANDIDATE_DECIDES');
    expect(await hall.refused(hall.secretary, 'checkEligibility', { ...found, candidateId: id })).toBe(
      'CANDIDATE_DECIDES',
    );
    const off = { candidateId: other, reason: '名额有限' };
    expect(await hall.refused(hall.secretary, 'withdrawCandidate', off)).toBe('CANDIDATE_DECIDES');
    expect(await hall.refused(hall.secretary, 'postCandidateList', {})).toBe('CANDIDATE_DECIDES');
    expect((await hall.election(hall.secretary)).viewerMay).not.toContain('postCandidateList');
    await hall.doing(hall.secretary, 'withdrawCandidate', { candidateId: id, reason: '回避' });
    expect(await may()).toContain('checkEligibility');
    ids['陈国栋'] = other;
  });

  it('tells neighbours nothing of why somebody does not stand', async () => {
    for (const [at, name] of [[1, '刘桂兰'], [2, '周建国'], [3, '吴雅芳'], [5, '方磊'], [6, '董长青'], [7, '钱一鸣']] as const)
      ids[name] = await hall.stands(at); // prettier-ignore
    const unpaid = {
      candidateId: ids['钱一鸣'],
      item: 'NOTHING_UNPAID',
      verdict: 'NOT_MET',
      evidence: '欠费',
    };
    await officer('checkEligibility', unpaid);
    const seen = async (who = hall.owner(0)): Promise<Row> =>
      (await hall.election(who)).timeline.findLast(({ type }: Row) => type === 'REJECTED');
    expect(await seen()).toMatchObject({ name: null, text: '' });
    expect(JSON.stringify(await seen())).not.toContain('钱一鸣');
  });

  it('goes on with nobody whom an objection was right about', async () => {
    await hall.doing(hall.officer, 'postCandidateList', {});
    const objection = { id: randomUUID(), candidateId: ids['董长青'], text: '在物业公司上班' };
    await hall.doing(hall.owner(4), 'raiseListObjection', objection);
    const answer = { objectionId: objection.id, answer: '属实。', upheld: true };
    await hall.doing(hall.officer, 'answerListObjection', answer);
    await hall.daysPass(8);
    const drafted = { voteId: randomUUID(), title: '选举' };
    expect(await hall.refused(hall.secretary, 'draftElectionVote', drafted)).toBe('LIST_OBJECTION_UPHELD');
    await officer('withdrawCandidate', { candidateId: ids['董长青'], reason: '不符合任职条件' });
    expect((await hall.election()).lists.at(-1).candidates).toHaveLength(5);
  });

  it('opens nominations again where it was right that somebody is missing', async () => {
    const objection = { id: randomUUID(), text: '钱一鸣的欠费已经结清，应当列入' };
    await hall.doing(hall.owner(7), 'raiseListObjection', objection);
    const answer = { objectionId: objection.id, answer: '属实，重新审查。', upheld: true };
    await hall.doing(hall.officer, 'answerListObjection', answer);
    expect((await hall.election()).state).toBe('NOMINATING');
    await hall.foundEligible(ids['钱一鸣']!);
    await hall.doing(hall.officer, 'postCandidateList', { reason: '异议成立' });
    expect((await hall.election()).lists.at(-1).candidates).toHaveLength(6);
  });

  it('is voted on by nobody who has sold', async () => {
    await hall.daysPass(8);
    await sells(7);
    const drafted = { voteId: randomUUID(), title: '选举' };
    expect(await hall.refused(hall.secretary, 'draftElectionVote', drafted)).toBe('CANDIDATE_SOLD');
    await officer('withdrawCandidate', { candidateId: ids['钱一鸣'], reason: '不再是业主' });
    await hall.daysPass(8);
  });

  it('seats whoever sold while votes were counted for no longer than that day (case 66)', async () => {
    // Seven of twelve heads would be too few.
    await sells(7, { name: '钱一鸣', idSuffix: '310008' });
    await hall.town.database.transaction(tx =>
      linkAccount(
        tx,
        { estateId: ESTATE.paihe, room: '1-801', name: '钱一鸣', personId: demoId(3209) },
        hall.clock.now(),
      ),
    );
    const names = ['陈国栋', '刘桂兰', '周建国', '吴雅芳', '方磊'];
    const voteId = await voteOn(hall, names, []);
    await sells(5);
    await hall.daysPass(4);
    await hall.secretary.ask(DECLARE_RESULT, { voteId });
    await hall.doing(hall.officer, 'declareElection', {});
    const { committee } = await hall.officer.ask(COMMITTEE, { estateId: ESTATE.paihe });
    expect(committee.term.members.map(({ name }: Row) => name)).toEqual(
      expect.arrayContaining(names.slice(0, 4)),
    );
    expect(committee.term.members).toHaveLength(4);
    expect(committee.term.former).toEqual([{ name: '方磊', because: 'NO_LONGER_OWNER' }]);
  });

  it('is none for the first time any more', async () => {
    const asked = { id: randomUUID(), estateId: ESTATE.paihe, because: '再选', kind: 'FIRST' };
    expect(await hall.refused(hall.officer, 'openElection', asked)).toBe('TERM_SERVING');
  });
});

const COMMITTEE = `query ($estateId: ID!) { committee(estateId: $estateId) {
  term { members { name } former { name because } } } }`;
const DECLARE_RESULT = 'mutation ($voteId: ID!) { declareVoteResult(voteId: $voteId) { id } }';
