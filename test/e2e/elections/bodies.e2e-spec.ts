import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import request from 'supertest';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ElectionKind } from '../../../libs/elections/src/domain/election/kinds.js';
import { twoAtOnce } from '../races/two-at-once.js';
import { newUnit, DO as REGISTER } from '../register/asking.js';
import type { Visitor } from '../town/visitor.js';
import { aBody, type BodyIds } from './a-body.js';
import { ASK, CommitteeHall } from './committee-hall.js';

const FIVE = ['周建国', '刘桂兰', '马志刚', '胡德胜', '徐美玲'];
const names = (members: readonly { name: string }[]) => members.map(({ name }) => name);
const kinds = (duties: readonly { kind: string }[]) => duties.map(({ kind }) => kind);

let hall: CommitteeHall;
beforeAll(async () => void (hall = await CommitteeHall.open()));
afterAll(() => hall.town.close());

describe('a committee that was elected', () => {
  let [chen, wu, liu, zhou]: Visitor[] = [];
  let bodyId: string;
  let electionId: string;
  beforeAll(async () => {
    await signIn();
    bodyId = (await hall.doing(hall.officer, 'enterStandingTerm', hall.standing())).id;
  });

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
    expect(kinds(committee.duties).slice(0, 3).sort()).toEqual(['CHOOSE_OFFICERS', 'FILE_TERM', 'HAND_OVER']);
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
    expect(kinds(posted.duties)).not.toContain('POST_OFFICERS');
  });

  it('is filed with county and street, which ends its election', async () => {
    const [{ id: filingId, about, dueOn }] = (await hall.committee()).filings;
    expect([about, dueOn >= hall.inDays(30)]).toEqual(['TERM', true]);
    const given = { filingId, filedOn: hall.today, streetReceipt: '街备12', countyReceipt: '县备9' };
    const { filings, duties } = await hall.doing(zhou!, 'fileWithStreet', given);
    expect(filings).toMatchObject([{ filedOn: hall.today, late: false, streetReceipt: '街备12' }]);
    expect(kinds(duties)).toEqual(expect.arrayContaining(['ANSWER_FILING']));
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
    expect(kinds(done.duties)).not.toContain('HAND_OVER');
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

  it('never comes into a state that the rules forbid, whoever leaves and whoever is elected', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(12), { minLength: 8, maxLength: 12 }), async steps => {
        for (const step of steps) {
          const { term, filings } = await hall.committee();
          const open = filings.find(({ viewerMay }: any) => viewerMay.includes('answerFiling'));
          const free = FIVE.filter(name => !names([...term.members, ...term.alternates]).includes(name));
          if (step < 6 && term.members.length > 0) {
            const { id: memberId } = term.members[step % term.members.length];
            await hall.doing(hall.secretary, 'endMembership', {
              bodyId,
              memberId,
              because: 'RESIGNED',
              on: hall.today,
            });
          } else if (step > 10) {
            const presentIds = term.members.slice(0, step - 9).map(({ id }: any) => id);
            const meeting = { id: randomUUID(), bodyId, heldOn: hall.today, kind: 'REGULAR', presentIds };
            await hall.doing(hall.secretary, 'recordCommitteeMeeting', meeting).catch(refusedOnly);
          } else if (step === 10) {
            if (open) await hall.doing(hall.officer, 'answerFiling', { filingId: open.id, accepted: true });
            const { id: filingId } = filings.find(({ filedOn }: any) => filedOn === null) ?? {};
            const receipts = { filedOn: hall.today, streetReceipt: '街道', countyReceipt: '县' };
            if (filingId) await hall.doing(hall.secretary, 'fileWithStreet', { filingId, ...receipts });
          } else if (free.length > 0)
            await hall.seat(ElectionKind.BY_ELECTION, free.slice(0, step - 5)).catch(expected);
          requireLawful(await hall.committee());
        }
      }),
      { numRuns: 3, includeErrorInReport: true },
    );
  });
});

/** A meeting of that day is known, or the term was not constituted. */
function refusedOnly(error: Error): void {
  if (!error.message.includes('MEETING_ENTERED')) throw error;
}

/** Too many for the seats that are empty. */
function expected(error: { name?: string; code?: string }): void {
  if (error.name !== 'Refusal') throw error as Error;
}

function requireLawful({ term, duties, filings }: any): void {
  const seats = term.members.map(({ seat }: any) => seat);
  expect(new Set(seats).size).toBe(seats.length);
  if (term.alternates.length > 0) expect(seats).toHaveLength(term.size);
  expect(term.members.filter(({ role }: any) => role === 'CHAIR').length).toBeLessThanOrEqual(1);
  expect(term.vacancy === null).toBe(seats.length === term.size);
  if (2 * seats.length < term.size) expect(kinds(duties)).toContain('REELECTION');
  else if (seats.length < term.size) expect(kinds(duties)).toContain('BY_ELECTION');
  const open = filings.filter(({ filedOn, answer }: any) => filedOn === null || answer === 'RETURNED');
  expect(kinds(duties).filter(kind => /^FILE_/.test(kind))).toHaveLength(open.length);
  // 北京 has a motion for who is absent; it is about somebody who serves.
  const absent = duties.filter(({ kind }: any) => kind === 'MOVE_ABSENCE');
  expect(term.members.map(({ id }: any) => id)).toEqual(
    expect.arrayContaining(absent.map(({ subjectId }: any) => subjectId)),
  );
}

describe('a 物管会', () => {
  const unitIds: string[] = [];
  const SEVEN = ['严素梅', '石玉兰', '龚平', '谭文', '潘宁'];
  beforeAll(async () => {
    for (const [at, name] of SEVEN.entries()) {
      const unit = newUnit(ESTATE.paihe, {
        ...{ building: '1号楼', room: `${at + 1}01`, use: 'DWELLING', area: '100.00', status: 'REGISTERED' },
        owners: [{ name, idSuffix: `31000${at + 1}` }],
      });
      await hall.officer.ask(REGISTER.addUnit, { input: unit });
      unitIds.push(unit.id);
    }
  });

  const formed = (owners: number, chair: object) => ({
    ...{ estateId: ESTATE.paihe, profile: '北京', formedOn: hall.today },
    members: [
      chair,
      ...SEVEN.slice(0, owners).map((name, at) => ({
        name,
        unitId: unitIds[at],
        role: at === 0 ? 'DEPUTY' : 'MEMBER',
      })),
      ...Array.from({ length: 6 - owners }, (_, at) => ({ name: `镇干部${at}`, side: 'STREET' })),
    ],
  });

  it('is formed of seven or more, owners at least half, with a chair from the community', async () => {
    const chair = { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY', role: 'CHAIR' };
    const refused = (input: object) => hall.refused(hall.officer, 'formManagementCommittee', input);
    expect(await refused(formed(3, chair))).toBe('OWNERS_TOO_FEW');
    expect(await refused(formed(4, { ...chair, side: 'STREET' }))).toBe('CHAIR_UNFIT');
    expect(await refused(formed(4, { ...chair, personId: demoId(3208) }))).toBe('PERSON_NOT_FOUND');
    const body = await hall.doing(hall.officer, 'formManagementCommittee', formed(4, chair));
    expect(body).toMatchObject({ kind: 'MANAGEMENT_COMMITTEE', standing: 'SERVING', term: { size: 7 } });
    expect(kinds(body.duties)).not.toContain('CHOOSE_OFFICERS');
    expect(await refused(formed(4, chair))).toBe('TERM_SERVING');
  });

  it('is sent somebody for each who left, and stays lawful: owners their part, one chair, an odd number', async () => {
    const estateId = ESTATE.paihe;
    const asked = async () => (await hall.officer.ask(ASK.committee, { estateId }))['committee'];
    const { id: bodyId, term } = await asked();
    const leaves = (name: string, because: string) =>
      hall.doing(hall.officer, 'endMembership', {
        ...{ bodyId, because, on: hall.today },
        memberId: term.members.find((one: any) => one.name === name).id,
      });
    const sends = { bodyId, members: [] as object[] };
    const refused = (members: object[]) =>
      hall.refused(hall.officer, 'sendCommitteeMembers', { ...sends, members });
    expect(await refused([{ name: '镇干部9', side: 'STREET' }])).toBe('TOO_MANY_MEMBERS');
    await leaves('孙晓梅', 'RECALLED');
    const less = await leaves('龚平', 'RESIGNED');
    expect(less.duties).toContainEqual(expect.objectContaining({ kind: 'SEND_MEMBERS', who: 'STREET' }));
    expect(less.viewerMay).toContain('sendCommitteeMembers');
    const chair = { name: '孙晓梅', personId: PERSON.sunXiaomei, side: 'COMMUNITY', role: 'CHAIR' };
    const another = { name: '潘宁', unitId: unitIds[4] };
    expect(await refused([{ name: '镇干部9', side: 'STREET' }, chair])).toBe('OWNERS_TOO_FEW');
    expect(await refused([{ ...chair, side: 'STREET' }])).toBe('CHAIR_UNFIT');
    expect(await refused([another, { ...chair, role: 'MEMBER' }])).toBe('CHAIR_UNFIT');
    expect(await refused([{ ...another, name: '无此人' }])).toBe('NOT_AN_OWNER');
    await hall.doing(hall.officer, 'sendCommitteeMembers', { ...sends, members: [chair] });
    const whole = await hall.doing(hall.officer, 'sendCommitteeMembers', { ...sends, members: [another] });
    expect(whole.term.members).toHaveLength(7);
    expect(kinds(whole.duties)).not.toContain('SEND_MEMBERS');
    expect(whole.viewerMay).not.toContain('sendCommitteeMembers');
    expect(whole.filings.map(({ change }: any) => change)).toContain('补派：潘宁');
  });

  it('is dissolved', async () => {
    const estateId = ESTATE.paihe;
    const body = (await hall.officer.ask(ASK.committee, { estateId }))['committee'];
    expect(body.viewerMay).toContain('dissolveManagementCommittee');
    const gone = await hall.doing(hall.officer, 'dissolveManagementCommittee', { estateId, on: hall.today });
    expect(gone).toMatchObject({ standing: 'NONE', term: null });
  });
});

/** What two do at the same moment, straight in the database. `$1` is the term, `$2` the body, `$3` is 0 or 1: which of the two. */
const member = (more: string, values: string) => `
  INSERT INTO body_member (id, term_id, size, name, side, since, ${more})
  SELECT gen_random_uuid(), $1, 5, '成员' || $3::int || $2::text, 'OWNER', '2025-01-01', ${values}`;
const LAST_WORDS = [
  ['body_once', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body DROP CONSTRAINT', `
    INSERT INTO body (id, estate_id, community_id, town_id, kind, organisation_id, profile)
    SELECT gen_random_uuid(), estate_id, community_id, town_id, 'MANAGEMENT_COMMITTEE', organisation_id, profile FROM body
     WHERE id = $2 AND $1::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_term_serving_once', 'TERM_SERVING', 'DROP INDEX', `
    INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on, ended_on)
    SELECT gen_random_uuid(), b.id, 'MANAGEMENT_COMMITTEE', 50 + $3::int, 5, 5, '2025-01-01', '2025-01-01', '2030-01-01', NULL
      FROM body b WHERE b.estate_id = '${ESTATE.tiandi}' AND $1::uuid IS NOT NULL AND $2::uuid IS NOT NULL`],
  ['body_term_number_once', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body_term DROP CONSTRAINT', `
    INSERT INTO body_term (id, body_id, kind, number, size, least_size, elected_on, begins_on, ends_on, ended_on)
    SELECT gen_random_uuid(), $2, 'COMMITTEE', 70, 5, 5, '2025-01-01', '2025-01-01', '2030-01-01', '2025-02-01'
     WHERE $1::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_event_in_order', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body_event DROP CONSTRAINT', `
    INSERT INTO body_event (body_id, seq, type, payload, at)
    SELECT $2, 900, 'MET', '{}', now() WHERE $1::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_member_seat_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX', member('seat, seated_on, role', `3, '2025-01-01', 'MEMBER'`)],
  ['body_member_rank_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX', member('rank, role', `4, 'MEMBER'`)],
  ['body_member_chair_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX',
    member('seat, seated_on, role', `4 + $3::int, '2025-01-01', 'CHAIR'`)],
  ['body_member_person_once', 'MEMBER_TWICE', 'DROP INDEX',
    member('rank, role, person_id', `8 + $3::int, 'MEMBER', '${PERSON.wuYafang}'`)],
  ['body_filing_of_term_once', 'BODY_CHANGED_MEANWHILE', 'DROP INDEX', `
    INSERT INTO body_filing (id, term_id, about, change, happened_on, due_on)
    SELECT gen_random_uuid(), t.id, 'TERM', '', '2025-01-01', '2025-01-31' FROM body_term t
     WHERE t.body_id = $2 AND t.id <> $1 AND t.number = 1 AND $3::int IS NOT NULL`],
  ['body_meeting_once', 'MEETING_ENTERED', 'ALTER TABLE body_meeting DROP CONSTRAINT', `
    INSERT INTO body_meeting (id, term_id, held_on, kind, quorate)
    SELECT gen_random_uuid(), $1, '2025-02-03', 'REGULAR', true WHERE $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_seal_use_number_once', 'BODY_CHANGED_MEANWHILE', 'ALTER TABLE body_seal_use DROP CONSTRAINT', `
    INSERT INTO body_seal_use (id, term_id, number, purpose, copies, asked_by, asked_at)
    SELECT gen_random_uuid(), $1, 9, '合同', 1, '${PERSON.wuYafang}', now() WHERE $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_handover_signature_once', 'SIGNED_ALREADY', 'ALTER TABLE body_handover_signature DROP CONSTRAINT', `
    INSERT INTO body_handover_signature (handover_id, side, person_id, name, at)
    SELECT h.id, 'GIVES', '${PERSON.wuYafang}', '吴雅芳', now() FROM body_handover h
     WHERE h.term_id = $1 AND $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_seal_signature_once', 'SIGNED_ALREADY', 'ALTER TABLE body_seal_signature DROP CONSTRAINT', `
    INSERT INTO body_seal_signature (seal_use_id, member_id, at)
    SELECT s.id, m.id, now() FROM body_seal_use s, body_member m
     WHERE s.term_id = $1 AND s.number = 1 AND m.term_id = $1 AND m.seat = 1 AND $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
  ['body_removal_open_once', 'REMOVAL_OPEN', 'DROP INDEX', `
    INSERT INTO body_removal (id, term_id, member_id, ground, reason, moved_on)
    SELECT gen_random_uuid(), $1, m.id, 'OTHER', '缺席', '2025-02-01' FROM body_member m
     WHERE m.term_id = $1 AND m.name = '候补' AND $2::uuid IS NOT NULL AND $3::int IS NOT NULL`],
] as const; // prettier-ignore

/** Two committees of other estates, of which the second has no term. */
async function aRace({ town }: CommitteeHall): Promise<BodyIds> {
  const { jinxingCommittee, tiandiCommittee } = ORGANISATION;
  const personId = PERSON.wuYafang;
  const body = await aBody(town, { estateId: ESTATE.jinxing, organisationId: jinxingCommittee, personId });
  const other = await aBody(town, { estateId: ESTATE.tiandi, organisationId: tiandiCommittee, personId });
  const sql = (text: string, values: unknown[]) => town.database.source.query(text, values);
  await sql(`UPDATE body_term SET ended_on = '2025-03-01' WHERE id = $1`, [other.termId]);
  await sql(
    `INSERT INTO body_member (id, term_id, size, name, side, rank, role, since)
     VALUES (gen_random_uuid(), $1, 5, '候补', 'OWNER', 30, 'MEMBER', '2025-01-01')`,
    [body.termId],
  );
  return body;
}

describe('when two do it to one committee at the same moment', () => {
  let body: BodyIds;
  beforeAll(async () => void (body = await aRace(hall)));

  const racing = (sql: string) =>
    twoAtOnce(hall.town.database, (tx, who) => tx.query(sql, [body.termId, body.bodyId, who]));

  it.each(LAST_WORDS)('%s lets one of them through', async (_constraint, code, _dropping, sql) => {
    const [first, second] = await racing(sql);
    expect(first!.status).toBe('fulfilled');
    expect((second as PromiseRejectedResult).reason).toEqual(
      expect.objectContaining({ name: 'Refusal', code }),
    );
  });

  /** Were it not for the constraints, nobody would have stopped the second: the tests above can fail. */
  describe('without the constraints', () => {
    beforeAll(async () => {
      for (const [constraint, , dropping] of LAST_WORDS)
        await hall.town.database.source.query(`${dropping} ${constraint}`);
    });

    it.each(LAST_WORDS)('both get past the missing %s', async (_constraint, _code, _dropping, sql) => {
      expect((await racing(sql)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    });
  });
});
