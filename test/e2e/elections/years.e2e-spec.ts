import { randomUUID } from 'node:crypto';
import { ESTATE, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { watchFirstAssemblies } from '../../../libs/elections/src/application/body/watch-first-assemblies.js';
import { DO as REGISTER, newUnit } from '../register/asking.js';
import { ACT } from '../town/acts.js';
import type { Visitor } from '../town/visitor.js';
import { aVote, VOTE } from '../votes/hall.js';
import { ASK, CommitteeHall } from './committee-hall.js';
import { followSteps } from './steps.js';
import { said, toldOf } from './told.js';

type Row = Record<string, any>;
const ESTATE_ID = ESTATE.hanlin;
const MEETING = `query ($id: ID!) { meeting(id: $id, audience: CHAIR) { seq checkInCode agenda { id } quorum { met present total needed }
  undo { seq } parties { party seats { id holderName role } } } }`;
const LIVE = `subscription ($placeId: ID!, $after: String) { committeesLive(placeId: $placeId, after: $after) {
  cursor seq committees { estateId standing serving nextDuty { kind dueOn } } } }`;
const kinds = (duties: readonly Row[]) => duties.map(({ kind }) => kind);

describe('the years of a committee with four of five seats filled', () => {
  let hall: CommitteeHall;
  let [chen, wu, lin]: Visitor[] = [];
  let bodyId: string;
  let members: Row[];
  beforeAll(async () => {
    hall = await CommitteeHall.open();
    await signIn();
    const standing = hall.standing({ alternates: [] }) as Row;
    const four = { ...standing, members: standing['members'].slice(0, 4) };
    const entered = await hall.doing(hall.officer, 'enterStandingTerm', four);
    bodyId = entered.id;
    members = entered.term.members;
  });
  afterAll(() => hall.town.close());

  async function signIn(): Promise<void> {
    const people = [PERSON.chenGuodong, PERSON.wuYafang, PERSON.liuGuilan];
    [chen, wu, lin] = await Promise.all(people.map(id => hall.town.person(id)));
    await hall.officer.signIn(PERSON.wangMin);
    await hall.secretary.signIn(PERSON.zhangWenjing);
  }

  const memberNamed = (name: string): string => members.find(one => one['name'] === name)!['id'];
  const sql = (text: string, values: unknown[]) => hall.town.database.source.query<Row[]>(text, values);

  it('tells everybody concerned when less than five months of the term are left, once', async () => {
    await said(hall.town, hall.clock);
    await Promise.all([hall.watch(), hall.watch()]);
    const told = await said(hall.town, hall.clock);
    expect(toldOf(told, '剩余不足 5 个月')).toEqual(
      expect.arrayContaining([PERSON.chenGuodong, PERSON.wuYafang, PERSON.wangMin, PERSON.zhangWenjing]),
    );
    expect(toldOf(told, '剩余不足 6 个月')).toEqual([]);
    await hall.watch();
    expect(await said(hall.town, hall.clock)).toEqual([]);
  });

  it('every member has a seat in its meetings, and all seats count for the quorum', async () => {
    const meetingId = randomUUID();
    await chen!.ask(ACT.scheduleMeeting, {
      input: {
        ...{
          id: meetingId,
          estateId: ESTATE_ID,
          kind: 'OWNERS_COMMITTEE',
          title: '第一次会议',
          venue: '物业用房',
        },
        ...{ chairId: PERSON.chenGuodong, startsAt: new Date(Date.now() + 3_600_000).toISOString() },
        seats: [
          { party: 'OWNERS_COMMITTEE', personId: PERSON.chenGuodong },
          { party: 'NEIGHBOURHOOD_COMMITTEE', personId: PERSON.zhangWenjing, role: 'SPEAKING' },
        ],
        agenda: [{ kind: 'DECISION', title: '用印', minutes: 20 }],
      },
    });
    const seen = async (): Promise<Row> => (await chen!.ask(MEETING, { id: meetingId }))['meeting'];
    const { parties, quorum, checkInCode } = await seen();
    const voting = parties.flatMap(({ seats }: Row) => seats).filter(({ role }: Row) => role === 'VOTING');
    expect(voting.map(({ holderName }: Row) => holderName)).toEqual(members.map(({ name }) => name));
    expect(quorum).toMatchObject({ total: 5, needed: 3, met: false });

    for (const who of [chen!, wu!]) await who.ask(ACT.checkIn, { input: { meetingId, code: checkInCode } });
    await chen!.ask(ACT.openMeeting, { meetingId });
    expect((await seen())['quorum']).toMatchObject({ present: 2, met: false });
    const { id: seatId } = voting.find(({ holderName }: Row) => holderName === '黄永康');
    await chen!.ask(ACT.checkInAtDesk, { input: { id: randomUUID(), meetingId, seatId } });
    expect((await seen())['quorum']).toMatchObject({ present: 3, met: true });

    const live = followSteps(hall.town, hall.officer, LIVE, { placeId: PLACE.shangpai });
    const { seq } = await live.sees(() => true);
    await chen!.ask(ACT.adjournMeeting, { meetingId });
    await live.sees(step => step['seq'] > seq);
    await chen!.ask(ACT.undoLastAct, { input: { meetingId, seq: (await seen())['undo'].seq } });
    await chen!.ask(ACT.adjournMeeting, { meetingId });
    await live.stop();
    const { meetings, duties, events } = await hall.committee(chen);
    expect(meetings).toEqual([
      {
        ...{ id: expect.any(String), heldOn: hall.today, kind: 'REGULAR', quorate: true, meetingId },
        ...{ present: ['陈国栋', '吴雅芳', '黄永康'], absent: ['林秀珍'] },
      },
    ]);
    expect(duties.find(({ kind }: Row) => kind === 'MEET').dueOn > hall.inDays(55)).toBe(true);
    expect(events.filter(({ type }: Row) => type === 'MET').length).toBeGreaterThan(0);
  });

  async function accountOf(name: string): Promise<string> {
    const [row] = await sql(
      `SELECT person_id AS id FROM body_member WHERE name = $1 AND person_id IS NOT NULL`,
      [name],
    );
    return row!['id'];
  }

  it('a meeting elsewhere is entered by hand; half of the year missed is a motion, which the member hears of', async () => {
    const present = ['陈国栋', '吴雅芳', '黄永康'].map(memberNamed);
    const meeting = (heldOn: string, changes: object = {}) => ({
      ...{ id: randomUUID(), bodyId, heldOn, kind: 'EXTRA', presentIds: present },
      ...changes,
    });
    const refused = (given: object, who = hall.secretary) =>
      hall.refused(who, 'recordCommitteeMeeting', given);
    expect(await refused(meeting(hall.inDays(1)))).toBe('DAY_UNFIT');
    expect(await refused(meeting(hall.today))).toBe('MEETING_ENTERED');
    expect(await refused(meeting(hall.inDays(-60), { presentIds: [randomUUID()] }))).toBe('MEMBER_NOT_FOUND');
    expect(await refused(meeting(hall.inDays(-60)), lin!)).toBe('NOT_ENTITLED');
    const first = meeting(hall.inDays(-60));
    await hall.doing(hall.secretary, 'recordCommitteeMeeting', first);
    // Once more is harmless.
    const known = await hall.doing(hall.secretary, 'recordCommitteeMeeting', first);
    expect(known.meetings).toHaveLength(2);
    expect(kinds(known.duties)).not.toContain('MOVE_ABSENCE');
    const third = await hall.doing(hall.officer, 'recordCommitteeMeeting', meeting(hall.inDays(-120)));
    expect(third.duties.find(({ kind }: Row) => kind === 'MOVE_ABSENCE')).toMatchObject({
      ...{ who: 'BODY', subjectId: memberNamed('林秀珍'), pressing: true },
    });
    await said(hall.town, hall.clock);
    const motion = {
      id: randomUUID(),
      bodyId,
      memberId: memberNamed('林秀珍'),
      ground: 'ABSENT',
      reason: '缺席',
    };
    const moved = await hall.doing(chen!, 'moveRemoval', motion);
    expect(kinds(moved.duties)).not.toContain('MOVE_ABSENCE');
    expect(toldOf(await said(hall.town, hall.clock), '您有权申辩')).toEqual([await accountOf('林秀珍')]);
  });

  it('who is removed by a vote of this house is removed by its result, or it is said why not', async () => {
    const { removals } = await hall.committee();
    const removalId = removals[0].id;
    await hall.doing(hall.secretary, 'hearMember', { removalId, heardOn: hall.today, statement: '因病' });
    const drafted = async (text: string, changes: object = {}) => {
      const input = aVote({ estateId: ESTATE_ID, items: [{ matter: '278-3', text }], ...changes });
      const { draftOwnersVote } = await hall.secretary.ask(VOTE.draftOwnersVote, { input });
      return draftOwnersVote.id as string;
    };
    const decided = (voteId: string, removed = true) => ({
      removalId,
      decidedOn: hall.today,
      removed,
      voteId,
    });
    const refused = (given: object) => hall.refused(hall.officer, 'decideRemoval', given);
    expect(await refused(decided(randomUUID()))).toBe('VOTE_NOT_FOUND');
    expect(await refused(decided(await drafted('更换委员一名')))).toBe('VOTE_UNFIT');
    expect(await refused(decided(await drafted('罢免委员林秀珍', { trial: true })))).toBe('VOTE_UNFIT');
    const voteId = await drafted('罢免委员林秀珍');
    expect(await refused(decided(voteId))).toBe('VOTE_NOT_DECLARED');
    await declare(voteId, 'NOT_PASSED');
    expect(await refused(decided(voteId))).toBe('VOTE_SAYS_OTHERWISE');
    const kept = await hall.doing(hall.officer, 'decideRemoval', decided(voteId, false));
    expect(kept.term.members.map(({ name }: Row) => name)).toContain('林秀珍');
  });

  /** As if the owners had voted, and the result had been posted and declared. */
  async function declare(voteId: string, outcome: string): Promise<void> {
    const [{ id: itemId }] = (await sql(`SELECT id FROM owners_vote_item WHERE vote_id = $1`, [voteId])) as [
      Row,
    ];
    const none = { heads: 0, area: 0 };
    const figures = { participating: none, agree: none, against: none, abstain: none };
    const result = { electorate: none, items: [{ itemId, outcome, flags: [], figures }] };
    await sql(
      `UPDATE owners_vote SET state = 'DECLARED', result = $2, roll_hash = repeat('0', 64), noticed_on = '2026-01-01',
              opens_at = now() - interval '2 days', closes_at = now() - interval '1 day', result_posted_on = '2026-01-01',
              declared_at = now() WHERE id = $1`,
      [voteId, JSON.stringify(result)],
    );
  }

  it('a 物管会 beside it is to be dissolved thirty days after it was filed', async () => {
    await sql(
      `WITH beside AS (
         INSERT INTO body (id, estate_id, community_id, town_id, kind, organisation_id, profile)
         SELECT gen_random_uuid(), estate_id, community_id, town_id, 'MANAGEMENT_COMMITTEE', organisation_id, profile
           FROM body WHERE id = $1 RETURNING id)
       INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on)
       SELECT gen_random_uuid(), id, 'MANAGEMENT_COMMITTEE', 1, 7, 7, '2026-01-01', '2026-01-01', '2099-01-01' FROM beside`,
      [bodyId],
    );
    expect(kinds((await hall.committee()).duties)).not.toContain('DISSOLVE');
    await sql(
      `INSERT INTO body_filing (id, term_id, about, change, happened_on, due_on, filed_on, street_receipt, county_receipt)
       SELECT gen_random_uuid(), id, 'TERM', '', $2, $2, $2, '街道 1', '县 1' FROM body_term WHERE body_id = $1`,
      [bodyId, hall.today],
    );
    const { duties, viewerMay, kind } = await hall.committee();
    expect(kind).toBe('COMMITTEE');
    expect(duties.find((one: Row) => one['kind'] === 'DISSOLVE')).toMatchObject({
      who: 'STREET',
      overdue: false,
    });
    expect(viewerMay).toContain('dissolveManagementCommittee');
    await hall.doing(hall.officer, 'dissolveManagementCommittee', { estateId: ESTATE_ID, on: hall.today });
    expect(kinds((await hall.committee()).duties)).not.toContain('DISSOLVE');
  });

  it('says who leaves and who answers, to whom it concerns', async () => {
    await said(hall.town, hall.clock);
    const leaving = { bodyId, memberId: memberNamed('黄永康'), because: 'RESIGNED', on: hall.today };
    await hall.doing(hall.secretary, 'endMembership', leaving);
    expect(toldOf(await said(hall.town, hall.clock), '资格已于')).toEqual([await accountOf('黄永康')]);
    const { filings } = await hall.committee();
    const { id: filingId } = filings.find(({ about }: Row) => about === 'CHANGE');
    await hall.doing(chen!, 'fileWithStreet', {
      ...{ filingId, filedOn: hall.today, streetReceipt: '街道 2', countyReceipt: '县 2' },
    });
    expect(toldOf(await said(hall.town, hall.clock), '已报变更备案')).toContain(PERSON.wangMin);
    const returned = { filingId, accepted: false, text: '缺签字页' };
    const { duties } = await hall.doing(hall.officer, 'answerFiling', returned);
    expect(kinds(duties)).toContain('FILE_CHANGE');
    expect(toldOf(await said(hall.town, hall.clock), '备案材料被退回')).toEqual(
      expect.arrayContaining([PERSON.chenGuodong, PERSON.wuYafang, PERSON.zhangWenjing]),
    );
  });

  it('an estate that was delivered without any body is found by night, once, and the street is told', async () => {
    const found = async (): Promise<Row> =>
      (await hall.officer.ask(ASK.committeesAt, { placeId: PLACE.shangpai }))['committeesAt'].find(
        ({ estateId }: Row) => estateId === ESTATE.paihe,
      );
    const watch = () => watchFirstAssemblies(hall.town.database, hall.clock);
    await watch();
    expect(await found()).toMatchObject({ standing: 'NONE', nextDuty: null });
    const unit = { building: '1号楼', room: '101', use: 'DWELLING', area: '100.00' };
    const sold = [{ name: '严素梅', idSuffix: '310001' }];
    await hall.secretary.ask(REGISTER.addUnit, {
      input: newUnit(ESTATE.paihe, { ...unit, status: 'SOLD_UNDELIVERED', owners: sold }),
    });
    await watch();
    expect((await found())['nextDuty']).toBeNull();
    await hall.secretary.ask(REGISTER.addUnit, {
      input: newUnit(ESTATE.paihe, { ...unit, room: '201', status: 'REGISTERED', owners: sold }),
    });
    await said(hall.town, hall.clock);
    for (const night of [1, 2]) {
      await Promise.all([watch(), watch()]);
      const told = toldOf(
        await said(hall.town, hall.clock),
        '派河花园业主委员会：已达到召开首次业主大会会议的条件',
      );
      expect(told.includes(PERSON.wangMin)).toBe(night === 1);
    }
    expect((await found())['nextDuty']).toMatchObject({
      kind: 'FIRST_ASSEMBLY',
      who: 'STREET',
      overdue: false,
    });
    const { committee } = await hall.officer.ask(ASK.committee, { estateId: ESTATE.paihe });
    expect(kinds(committee.duties)).toEqual(['FIRST_ASSEMBLY']);
  });

  it('is followed live by those whose place it is, and by nobody else', async () => {
    const stranger = await hall.town.person(PERSON.zhengHongmei);
    const refused = followSteps(hall.town, stranger, LIVE, { placeId: ESTATE_ID });
    expect(JSON.stringify(await refused.sees(() => true))).toContain('PLACE_NOT_FOUND');
    const own = followSteps(hall.town, hall.secretary, LIVE, { placeId: ESTATE_ID });
    const { cursor, committees } = await own.sees(() => true);
    expect(committees).toEqual([expect.objectContaining({ estateId: ESTATE_ID, serving: 3 })]);
    const back = followSteps(hall.town, hall.secretary, LIVE, { placeId: ESTATE_ID, after: cursor });
    expect(await back.sees(() => true)).toMatchObject({ cursor, committees: null });
    const leaving = { bodyId, memberId: memberNamed('吴雅芳'), because: 'RESIGNED', on: hall.today };
    await hall.doing(wu!, 'endMembership', leaving);
    await Promise.all([own, back].map(one => one.sees(step => step['committees']?.[0].serving === 2)));
    await Promise.all([refused, own, back].map(one => one.stop()));
  });
});
