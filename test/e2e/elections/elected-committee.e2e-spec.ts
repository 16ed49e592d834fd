import pg from 'pg';
import request from 'supertest';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionKind } from '../../../libs/elections/src/domain/election/kinds.js';
import type { Visitor } from '../town/visitor.js';
import { ASK, CommitteeHall, kindsOf } from './committee-hall.js';

const FIVE = ['周建国', '刘桂兰', '马志刚', '胡德胜', '徐美玲'];

describe('a committee that was elected', () => {
  let hall: CommitteeHall;
  let [chen, wu, liu, zhou]: Visitor[] = [];
  let bodyId: string;
  let electionId: string;
  beforeAll(async () => {
    hall = await CommitteeHall.open();
    await signIn();
    bodyId = (await hall.doing(hall.officer, 'enterStandingTerm', hall.standing())).id;
  });
  afterAll(() => hall.town.close());

  async function signIn(): Promise<void> {
    const people = [PERSON.chenGuodong, PERSON.wuYafang, PERSON.liuGuilan, PERSON.zhouJianguo];
    [chen, wu, liu, zhou] = await Promise.all(people.map(id => hall.town.person(id)));
    await hall.officer.signIn(PERSON.wangMin);
    await hall.secretary.signIn(PERSON.zhangWenjing);
  }

  it('follows the one before, whose members leave office that day, with dates for all that comes next', async () => {
    electionId = await hall.declaredElection();
    await hall.seat(ElectionKind.REELECTION, FIVE, { electionId });
    const committee = await hall.committee();
    expect(committee).toMatchObject({ id: bodyId, standing: 'SERVING', kind: 'COMMITTEE' });
    expect(committee.term).toMatchObject({ number: 3, constitutedOn: null, majority: 3 });
    expect(kindsOf(committee.duties).slice(0, 3).sort()).toEqual([
      'CHOOSE_OFFICERS',
      'FILE_TERM',
      'HAND_OVER',
    ]);
    expect(committee.handover).toMatchObject({ doneOn: null, items: [], signatures: [] });
    expect(await hall.offices(PERSON.chenGuodong)).toEqual([]);
    expect(await hall.offices(PERSON.zhouJianguo)).toMatchObject([{ office: 'COMMITTEE_MEMBER' }]);
  });

  it('refuses sizes and terms that the place does not know', async () => {
    await expect(hall.seat(ElectionKind.REELECTION, FIVE, { size: 8 })).rejects.toMatchObject({
      code: 'SIZE_EVEN',
    });
    await expect(hall.seat(ElectionKind.REELECTION, FIVE, { termYears: 6 })).rejects.toMatchObject({
      code: 'TERM_YEARS_UNFIT',
    });
    await expect(hall.seat(ElectionKind.REELECTION, [...FIVE, '周建国'], { size: 7 })).rejects.toMatchObject({
      code: 'MEMBER_TWICE',
    });
  });

  it('chooses its chair by equal votes in its first meeting, and posts the names', async () => {
    const { term } = await hall.committee();
    const [first, second, ...rest] = term.members.map(({ id }: any) => id);
    const ballots = (chairId: string, voters: readonly string[]) =>
      voters.map(memberId => ({ memberId, chairId, deputyIds: [second] }));
    const held = { bodyId, heldOn: hall.today };
    const all = [first, second, ...rest];
    expect(await hall.refused(zhou!, 'postOfficers', { bodyId, postedOn: hall.today })).toBe(
      'OFFICERS_NOT_CHOSEN',
    );
    expect(
      await hall.refused(zhou!, 'chooseOfficers', { ...held, ballots: ballots(first, all.slice(0, 2)) }),
    ).toBe('MEETING_WITHOUT_QUORUM');
    expect(await hall.refused(chen!, 'chooseOfficers', { ...held, ballots: ballots(first, all) })).toBe(
      'NOT_ENTITLED',
    );
    const chosen = await hall.doing(zhou!, 'chooseOfficers', {
      ...held,
      ballots: ballots(first, all.slice(0, 3)),
    });
    expect(chosen.term.members.slice(0, 2)).toMatchObject([
      { name: '周建国', role: 'CHAIR', isViewer: true },
      { name: '刘桂兰', role: 'DEPUTY' },
    ]);
    expect(await hall.offices(PERSON.zhouJianguo)).toMatchObject([
      { office: 'COMMITTEE_CHAIR', title: '业委会主任' },
    ]);
    expect(await hall.stateOfElection(electionId)).toBe('CONSTITUTED');
    const posted = await hall.doing(zhou!, 'postOfficers', { bodyId, postedOn: hall.today });
    expect(kindsOf(posted.duties)).not.toContain('POST_OFFICERS');
  });

  it('is filed with county and street, which ends its election', async () => {
    const [{ id: filingId, about, dueOn }] = (await hall.committee()).filings;
    expect([about, dueOn >= hall.inDays(30)]).toEqual(['TERM', true]);
    const given = { filingId, filedOn: hall.today, streetReceipt: '街备12', countyReceipt: '县备9' };
    const { filings, duties } = await hall.doing(zhou!, 'fileWithStreet', given);
    expect(filings).toMatchObject([{ filedOn: hall.today, late: false, streetReceipt: '街备12' }]);
    expect(kindsOf(duties)).toEqual(expect.arrayContaining(['ANSWER_FILING']));
    expect(await hall.stateOfElection(electionId)).toBe('FILED');
    await hall.doing(hall.officer, 'answerFiling', { filingId, accepted: true });
  });

  it('case 73: a handover that is not done on day 11 is overdue, and the street hears of it once', async () => {
    await hall.watch();
    expect((await hall.committee()).events.filter(({ type }: any) => type === 'DUTY_OVERDUE')).toEqual([]);
    const { dueOn } = (await hall.committee()).handover;
    hall.clock.putForward(11 + (dueOn > hall.inDays(10) ? 2 : 0));
    await signIn();
    await Promise.all([hall.watch(), hall.watch()]);
    await hall.watch();
    const { events, duties } = await hall.committee();
    const overdue = events
      .filter(({ type }: any) => type === 'DUTY_OVERDUE')
      .map(({ details }: any) => JSON.parse(details));
    expect(overdue).toEqual([{ duty: 'HAND_OVER', who: 'BODY', dueOn }]);
    expect(duties[0]).toMatchObject({ kind: 'HAND_OVER', overdue: true });
    const { committeesAt } = await hall.officer.ask(ASK.committeesAt, { placeId: PLACE.shangpai });
    expect(committeesAt.find(({ id }: any) => id === bodyId)).toMatchObject({
      ...{ overdue: 1, nextDuty: { kind: 'HAND_OVER', overdue: true } },
    });
  });

  it('takes over seal and papers when who gives, who receives and a witness have signed the list', async () => {
    const { handover } = await hall.committee(chen);
    const signs = (side: string) => ({ handoverId: handover.id, side });
    expect(await hall.refused(chen!, 'signHandover', signs('GIVES'))).toBe('ITEMS_MISSING');
    const items = [
      { what: '业委会印章', count: 1 },
      { what: '会议记录', count: 23, note: '2022—2026' },
    ];
    await hall.doing(zhou!, 'listHandover', { handoverId: handover.id, items });
    expect(await hall.refused(zhou!, 'signHandover', signs('GIVES'))).toBe('NOT_ENTITLED');
    expect(await hall.refused(chen!, 'signHandover', signs('RECEIVES'))).toBe('NOT_ENTITLED');
    expect((await hall.doing(chen!, 'signHandover', signs('GIVES'))).handover.doneOn).toBeNull();
    expect(await hall.refused(zhou!, 'listHandover', { handoverId: handover.id, items })).toBe(
      'SIGNED_ALREADY',
    );
    expect(await hall.refused(wu!, 'signHandover', signs('GIVES'))).toBe('SIGNED_ALREADY');
    await hall.doing(liu!, 'signHandover', signs('RECEIVES'));
    const done = await hall.doing(hall.secretary, 'signHandover', signs('WITNESSES'));
    expect(done.handover).toMatchObject({ doneOn: hall.today, viewerMay: [] });
    expect(done.handover.signatures.map(({ name }: any) => name)).toEqual(['陈国栋', '刘桂兰', '张文静']);
    expect(kindsOf(done.duties)).not.toContain('HAND_OVER');
  });

  it('has its papers, the same bytes each time', async () => {
    const paper = (name: string, who: Visitor) =>
      request(hall.town.url)
        .get(`/files/committees/${ESTATE.hanlin}/papers/${name}`)
        .set(who.headers)
        .responseType('blob');
    for (const name of ['members.docx', 'filing.docx', 'handover.docx']) {
      const [one, other] = [await paper(name, liu!).expect(200), await paper(name, hall.officer).expect(200)];
      expect(one.body.equals(other.body)).toBe(true);
      expect(one.body.subarray(0, 2).toString()).toBe('PK');
    }
    await paper('constructor.docx', liu!).expect(404);
    await paper('members.docx', await hall.town.person(PERSON.zhengHongmei)).expect(404);
  });

  it('is read in one statement, and so is a whole town', async () => {
    await hall.officer.ask('{ viewer { name } }');
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    await hall.committee();
    await hall.officer.ask(ASK.committeesAt, { placeId: PLACE.shangpai });
    const statements = sent.mock.calls.length;
    sent.mockRestore();
    expect(statements).toBe(2);
  });
});
