import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionKind } from '../../../libs/elections/src/domain/election/kinds.js';
import { addDays, dayOf, systemClock } from '@sifang/kernel';
import { loadDemoCommittees } from '../../../apps/api/src/demo/load-demo-committees.js';
import { loadDemoVotes } from '../../../apps/api/src/demo/load-demo-votes.js';
import { openTown } from '../town/open-town.js';
import { DO as REGISTER, newUnit, sale } from '../register/asking.js';
import { ASK as REGISTER_ASK } from '../register/asking.js';
import type { Visitor } from '../town/visitor.js';
import { ASK, CommitteeHall } from './committee-hall.js';

const ESTATE_ID = ESTATE.hanlin;
const names = (members: readonly { name: string }[]) => members.map(({ name }) => name);

describe('a committee that serves', () => {
  let hall: CommitteeHall;
  let [chen, wu, liu]: Visitor[] = [];
  beforeAll(async () => {
    hall = await CommitteeHall.open();
    [chen, wu, liu] = await Promise.all(
      [PERSON.chenGuodong, PERSON.wuYafang, PERSON.liuGuilan].map(id => hall.town.person(id)),
    );
  });
  afterAll(() => hall.town.close());

  it('is none that the house knows, until it is entered as it was filed', async () => {
    expect(await hall.committee()).toMatchObject({ id: null, standing: 'NONE', term: null });
    expect(await hall.refused(hall.officer, 'enterStandingTerm', hall.standing({ size: 6 }))).toBe(
      'SIZE_EVEN',
    );
    expect(await hall.refused(hall.officer, 'enterStandingTerm', hall.standing({ size: 3 }))).toBe(
      'SIZE_UNFIT',
    );
    const stranger = { ...hall.listed('陈国栋'), name: '无此人' };
    expect(
      await hall.refused(hall.officer, 'enterStandingTerm', hall.standing({ members: [stranger] })),
    ).toBe('NOT_AN_OWNER');
    expect(await hall.refused(liu!, 'enterStandingTerm', hall.standing())).toBe('NOT_ENTITLED');
    const entered = await hall.doing(hall.officer, 'enterStandingTerm', hall.standing());
    expect(names(entered.term.members)).toEqual(['陈国栋', '吴雅芳', '黄永康', '林秀珍', '罗晓琴']);
    expect(names(entered.term.alternates)).toEqual(['刘桂兰', '周建国']);
    expect(entered).toMatchObject({ standing: 'EXPIRING', kind: 'COMMITTEE', filings: [] });
    expect(await hall.refused(hall.officer, 'enterStandingTerm', hall.standing())).toBe('TERM_SERVING');
  });

  it('holds the offices of its members and alternates until the term ends', async () => {
    const until = hall.inDays(150);
    expect(await hall.offices(PERSON.chenGuodong)).toEqual([
      { office: 'COMMITTEE_CHAIR', title: '业委会主任', until },
    ]);
    expect(await hall.offices(PERSON.liuGuilan)).toEqual([
      { office: 'COMMITTEE_ALTERNATE', title: '业委会候补委员', until },
    ]);
    // Whom the new list does not name held the office of an alternate before.
    expect(await hall.offices(demoId(3209))).toEqual([]);
  });

  it('is seen by the town with its end and what comes next, estate by estate', async () => {
    const { committeesAt } = await hall.officer.ask(ASK.committeesAt, { placeId: PLACE.shangpai });
    const of = (id: string) => committeesAt.find(({ estateId }: any) => estateId === id);
    expect(committeesAt).toHaveLength(Object.keys(ESTATE).length);
    expect(of(ESTATE_ID)).toMatchObject({
      ...{ standing: 'EXPIRING', serving: 5, size: 5, endsOn: hall.inDays(150) },
      nextDuty: { kind: 'REPORT_EXPIRY', who: 'BODY', overdue: true },
    });
    expect(of(ESTATE.paihe)).toMatchObject({ standing: 'NONE', id: null, nextDuty: null });
    const zheng = await hall.town.person(PERSON.zhengHongmei);
    const own = (await zheng.ask(ASK.committeesAt, { placeId: PLACE.feiguang }))['committeesAt'];
    expect(own.map(({ communityName }: any) => communityName)).toEqual(own.map(() => '肥光社区'));
    expect((await zheng.refusal(ASK.committeesAt, { placeId: ESTATE_ID })).code).toBe('PLACE_NOT_FOUND');
    expect((await zheng.refusal(ASK.committee, { estateId: ESTATE_ID })).code).toBe('ESTATE_NOT_FOUND');
  });

  it('uses its seal when three of five members have signed', async () => {
    const { id: bodyId } = await hall.committee();
    const id = randomUUID();
    expect(await hall.refused(liu!, 'askForSeal', { id, bodyId, purpose: '合同', copies: 1 })).toBe(
      'NOT_A_MEMBER',
    );
    const asked = await hall.doing(chen!, 'askForSeal', { id, bodyId, purpose: '电梯维保合同', copies: 2 });
    expect(asked.seals).toMatchObject([{ number: 1, usedAt: null, signedBy: ['陈国栋'], needed: 3 }]);
    expect(await hall.refused(chen!, 'signForSeal', { sealUseId: id })).toBe('SIGNED_ALREADY');
    const second = await hall.doing(wu!, 'signForSeal', { sealUseId: id });
    expect(second.seals[0].usedAt).toBeNull();
    // What still waits for signatures is not shown to those who only follow.
    expect((await hall.committee(liu)).seals).toEqual([]);
  });

  it('case 66: whoever sells is no member from that day on, the first alternate steps in, the change is to be filed', async () => {
    const unitId = hall.unitIds.get('罗晓琴')!;
    const { unit } = await hall.secretary.ask(REGISTER_ASK.unit, { id: unitId });
    await hall.secretary.ask(REGISTER.changeOwners, { input: sale(unit, { since: hall.today }) });
    const { term, filings } = await hall.committee();
    expect(names(term.members)).toEqual(['陈国栋', '吴雅芳', '黄永康', '林秀珍', '刘桂兰']);
    expect(names(term.alternates)).toEqual(['周建国']);
    expect(term.former).toMatchObject([{ name: '罗晓琴', because: 'NO_LONGER_OWNER', until: hall.today }]);
    expect(term.members[4]).toMatchObject({ rank: 1, seat: 5, seatedOn: hall.today });
    expect(filings).toMatchObject([{ about: 'CHANGE', happenedOn: hall.today, filedOn: null, late: false }]);
    expect(filings[0].dueOn >= hall.inDays(30)).toBe(true);
    expect(await hall.offices(PERSON.liuGuilan)).toMatchObject([{ office: 'COMMITTEE_MEMBER' }]);
    expect(await hall.offices(demoId(3106))).toEqual([]);
  });

  it('counts who stepped in: their signature is the third, and the seal is used', async () => {
    const [seal] = (await hall.committee(chen)).seals;
    const used = await hall.doing(liu!, 'signForSeal', { sealUseId: seal.id });
    expect(used.seals[0]).toMatchObject({
      signedBy: ['陈国栋', '吴雅芳', '刘桂兰'],
      usedAt: expect.any(String),
    });
    expect(await hall.refused(liu!, 'signForSeal', { sealUseId: seal.id })).toBe('SEAL_USED');
  });

  it('files the change with receipts; what the street returns is filed again', async () => {
    const [filing] = (await hall.committee()).filings;
    const given = {
      filingId: filing.id,
      filedOn: hall.today,
      streetReceipt: '街备〔2026〕7号',
      countyReceipt: '县备31',
    };
    expect(await hall.refused(hall.officer, 'answerFiling', { filingId: filing.id, accepted: true })).toBe(
      'NOT_FILED',
    );
    expect(await hall.refused(liu!, 'fileWithStreet', { ...given, filedOn: hall.inDays(1) })).toBe(
      'DAY_UNFIT',
    );
    const filed = await hall.doing(chen!, 'fileWithStreet', given);
    expect(filed.filings[0]).toMatchObject({ filedOn: hall.today, late: false, answer: null });
    expect(filed.filings[0].answerDueOn > hall.today).toBe(true);
    expect(await hall.refused(chen!, 'fileWithStreet', given)).toBe('FILED_ALREADY');
    expect(await hall.refused(chen!, 'answerFiling', { filingId: filing.id, accepted: true })).toBe(
      'NOT_ENTITLED',
    );
    expect(await hall.refused(hall.officer, 'answerFiling', { filingId: filing.id, accepted: false })).toBe(
      'REASON_MISSING',
    );
    await hall.doing(hall.officer, 'answerFiling', {
      filingId: filing.id,
      accepted: false,
      text: '缺签字页',
    });
    await hall.doing(chen!, 'fileWithStreet', given);
    const answered = await hall.doing(hall.officer, 'answerFiling', { filingId: filing.id, accepted: true });
    expect(answered.filings[0]).toMatchObject({ answer: 'ACCEPTED', answeredOn: hall.today });
  });

  it('removes nobody unheard', async () => {
    const { id: bodyId, term } = await hall.committee();
    const [, , huang] = term.members;
    const id = randomUUID();
    const motion = { id, bodyId, memberId: huang.id, ground: 'ABSENT', reason: '一年内缺席会议过半' };
    await hall.doing(chen!, 'moveRemoval', motion);
    expect(await hall.refused(chen!, 'moveRemoval', { ...motion, id: randomUUID() })).toBe('REMOVAL_OPEN');
    const decided = { removalId: id, decidedOn: hall.today, removed: true };
    expect(await hall.refused(hall.officer, 'decideRemoval', decided)).toBe('MEMBER_NOT_HEARD');
    await hall.doing(hall.secretary, 'hearMember', { removalId: id, heardOn: hall.today, statement: '因病' });
    expect(await hall.refused(chen!, 'decideRemoval', decided)).toBe('NOT_ENTITLED');
    const after = await hall.doing(hall.officer, 'decideRemoval', decided);
    expect(names(after.term.members)).toEqual(['陈国栋', '吴雅芳', '周建国', '林秀珍', '刘桂兰']);
    expect(after.term.vacancy).toBeNull();
    expect(await hall.refused(hall.officer, 'decideRemoval', decided)).toBe('REMOVAL_DECIDED');
  });

  it('without alternates seats stay empty: a by-election first, fewer than half a re-election', async () => {
    const { id: bodyId, term } = await hall.committee();
    const resigns = (name: string) => ({
      ...{ bodyId, because: 'RESIGNED', on: hall.today },
      memberId: term.members.find((one: any) => one.name === name).id,
    });
    expect(await hall.refused(liu!, 'endMembership', { ...resigns('刘桂兰'), because: 'REMOVED' })).toBe(
      'REASON_UNFIT',
    );
    const one = await hall.doing(liu!, 'endMembership', resigns('刘桂兰'));
    expect(one.term.vacancy).toEqual({ seats: 1, tooFew: false, remedy: 'BY_ELECTION' });
    expect(one.duties.map(({ kind }: any) => kind)).toContain('BY_ELECTION');
    expect(await hall.refused(liu!, 'endMembership', resigns('林秀珍'))).toBe('NOT_ENTITLED');
    await hall.doing(hall.secretary, 'endMembership', resigns('周建国'));
    const three = await hall.doing(hall.secretary, 'endMembership', resigns('陈国栋'));
    expect(three.term.vacancy).toEqual({ seats: 3, tooFew: true, remedy: 'REELECTION' });
    expect(three.duties.map(({ kind }: any) => kind)).toEqual(
      expect.arrayContaining(['REELECTION', 'CHOOSE_OFFICERS']),
    );
    expect(await hall.offices(PERSON.chenGuodong)).toEqual([]);
  });

  it('a by-election fills empty seats and no more', async () => {
    await hall.seat(ElectionKind.BY_ELECTION, ['马志刚', '胡德胜', '徐美玲']);
    const { term } = await hall.committee();
    expect(names(term.members)).toEqual(['马志刚', '吴雅芳', '胡德胜', '林秀珍', '徐美玲']);
    expect(term.vacancy).toBeNull();
    await expect(hall.seat(ElectionKind.BY_ELECTION, ['周建国'])).rejects.toMatchObject({
      code: 'TOO_MANY_MEMBERS',
    });
  });

  it('whoever sells one of two flats stays as owner of the other, and goes when that is sold as well', async () => {
    const input = newUnit(ESTATE_ID, { room: '9901', owners: [{ name: '马志刚', idSuffix: '310099' }] });
    await hall.secretary.ask(REGISTER.addUnit, { input });
    const linked = `UPDATE unit_owner SET person_id = (SELECT person_id FROM unit_owner WHERE unit_id = $1 AND until IS NULL) WHERE unit_id = $2`;
    await hall.town.database.source.query(linked, [hall.unitIds.get('马志刚'), input.id]);
    const sell = async (id: string) => {
      const { unit } = await hall.secretary.ask(REGISTER_ASK.unit, { id });
      await hall.secretary.ask(REGISTER.changeOwners, { input: sale(unit, { since: hall.today }) });
      return (await hall.committee()).term;
    };
    const nowListed = ({ members }: any) => members.find(({ name }: any) => name === '马志刚');
    const before = nowListed((await hall.committee()).term).unitName;
    const kept = nowListed(await sell(hall.unitIds.get('马志刚')!));
    expect(kept.unitName).not.toBe(before);
    const { former, members } = await sell(input.id);
    expect(nowListed({ members })).toBeUndefined();
    expect(former).toContainEqual(expect.objectContaining({ name: '马志刚', because: 'NO_LONGER_OWNER' }));
  });
});

describe('the demo', () => {
  it('has a committee whose term ends in five months, a 物管会, and estates without either; again is harmless', async () => {
    const town = await openTown();
    await loadDemoVotes(town.database, systemClock);
    await loadDemoCommittees(town.database, systemClock);
    await loadDemoCommittees(town.database, systemClock);
    const officer = await town.person(PERSON.wangMin);
    const { committeesAt } = await officer.ask(ASK.committeesAt, { placeId: PLACE.shangpai });
    const of = (id: string) => committeesAt.find(({ estateId }: any) => estateId === id);
    expect(of(ESTATE.hanlin)).toMatchObject({ kind: 'COMMITTEE', standing: 'SERVING', serving: 5 });
    expect(of(ESTATE.changhe)).toMatchObject({
      kind: 'MANAGEMENT_COMMITTEE',
      standing: 'SERVING',
      serving: 7,
    });
    expect(of(ESTATE.paihe)).toMatchObject({ kind: null, standing: 'NONE' });
    const late = committeesAt.flatMap(({ nextDuty }: any) => nextDuty?.dueOn ?? []).toSorted()[0];
    expect(late >= addDays(dayOf(systemClock.now()), -14)).toBe(true);
    await town.close();
  });
});
