import { randomUUID } from 'node:crypto';
import { dayOf } from '@sifang/kernel';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { refusedWithoutTrace } from '../town/records.js';
import type { Visitor } from '../town/visitor.js';

const LIST = `query ($placeId: ID!, $term: TermState!, $search: String!) {
  appointments(placeId: $placeId, term: $term, search: $search) { personName title until history { kind reason } }
}`;

describe('who holds which office', () => {
  let town: Town;
  let secretary: Visitor;
  beforeAll(async () => {
    town = await openTown();
    secretary = await town.person(PERSON.zhangWenjing);
  });
  afterAll(() => town.close());

  /** A new member of 翰林水岸's committee, with whatever a test wants different. */
  const member = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...{ id: randomUUID(), personId: randomUUID(), personName: '苏晴', office: 'COMMITTEE_MEMBER' },
    ...{ title: '业委会委员', placeId: ESTATE.hanlin, organisationId: ORGANISATION.hanlinCommittee },
    ...{ since: '2026-01-01', until: '2029-05-31' },
    ...changes,
  });
  const appointed = async (changes: Record<string, unknown> = {}): Promise<Record<string, any>> =>
    (await secretary.ask(ACT.appoint, { input: member(changes) }))['appoint'];
  const refusal = (changes: Record<string, unknown>): Promise<unknown> =>
    refusedWithoutTrace(town, secretary, ACT.appoint, { input: member(changes) });
  const listed = async (search: string, term = 'CURRENT'): Promise<Record<string, any>[]> =>
    (await secretary.ask(LIST, { placeId: PLACE.tanchong, term, search }))['appointments'];

  it('is entered with the name of who entered it, and under which office', async () => {
    const input = member({ personName: '苏晴' });
    const first = (await secretary.ask(ACT.appoint, { input }))['appoint'];
    expect(first).toMatchObject({
      ...{ personName: '苏晴', until: '2029-05-31' },
      history: [{ kind: 'APPOINTED', reason: '', byName: '张文静', underTitle: '社区党委书记' }],
    });
    expect((await secretary.ask(ACT.appoint, { input }))['appoint']).toEqual(first);
    expect(await listed('苏晴')).toHaveLength(1);
  });

  it.each([
    [
      'a place that does not fit',
      { placeId: PLACE.tanchong, organisationId: ORGANISATION.tanchongParty },
      ...(['OFFICE_PLACE_UNFIT', 'placeId'] as const),
    ],
    ['no organisation', { organisationId: null }, 'OFFICE_NEEDS_ORGANISATION', 'organisationId'],
    [
      'an organisation of the wrong kind',
      { organisationId: ORGANISATION.lanting },
      ...(['OFFICE_ORGANISATION_UNFIT', 'organisationId'] as const),
    ],
    [
      'an organisation that has no say there',
      { organisationId: ORGANISATION.tiandiCommittee },
      ...(['ORGANISATION_NOT_FOUND', 'organisationId'] as const),
    ],
    [
      'an organisation where none belongs',
      { office: 'OWNER' },
      'OFFICE_WITHOUT_ORGANISATION',
      'organisationId',
    ],
    ['a term that runs backwards', { until: '2025-12-31' }, 'TERM_BACKWARDS', 'until'],
    ['a term without an end', { until: null }, 'TERM_NEEDS_END', 'until'],
    ['a term of five years and a day', { until: '2031-01-01' }, 'TERM_TOO_LONG', 'until'],
    ['somebody unknown, without a name', { personName: '' }, 'PERSON_NOT_FOUND', 'personId'],
    [
      'somebody of another community',
      { personId: PERSON.zhengHongmei, personName: '' },
      ...(['PERSON_NOT_FOUND', 'personId'] as const),
    ],
    ['an office of the street', { office: 'COMMUNITY_SECRETARY' }, 'NOT_ENTITLED', undefined],
    ['another community', { placeId: ESTATE.tiandi }, 'PLACE_NOT_FOUND', 'placeId'],
    [
      'the same office twice at the same time',
      { personId: PERSON.wuYafang, personName: '' },
      ...(['APPOINTMENT_OVERLAPS', 'since'] as const),
    ],
    ['a second chair', { office: 'COMMITTEE_CHAIR' }, 'CHAIR_TAKEN', 'since'],
    ['no title', { title: ' ' }, 'TEXT_EMPTY', 'title'],
    ['a number that is none', { phone: '12345' }, 'PHONE_INVALID', 'phone'],
    ['a number that somebody signs in with', { phone: '199 0000 3004' }, 'PHONE_TAKEN', 'phone'],
    ['an id that is none', { organisationId: 'lanting' }, 'INVALID_ID', 'organisationId'],
    ['the id of another appointment', { id: demoId(4001) }, 'ID_TAKEN', 'id'],
  ])('is not entered with %s', async (_what, changes, code, field) => {
    expect(await refusal(changes)).toEqual(field === undefined ? { code } : { code, field });
  });

  it('lets somebody new sign in with the number given, and leaves that of somebody known alone', async () => {
    const numberOf = (personId: unknown): Promise<{ phone: string }[]> =>
      town.database.source.query('SELECT phone FROM account WHERE person_id = $1', [personId]);
    const somebody = { personId: randomUUID(), personName: '丁宁', phone: '136 0000 7777' };
    await appointed(somebody);
    expect(await numberOf(somebody.personId)).toEqual([{ phone: '+8613600007777' }]);
    const known = randomUUID();
    await appointed({ personId: known, personName: '丁一' });
    const other = { office: 'BUILDING_REPRESENTATIVE', title: '楼栋代表', organisationId: null };
    await appointed({ ...other, personId: known, personName: '丁一', phone: '136 0000 8888' });
    expect(await numberOf(known)).toEqual([]);
  });

  it('may be several by one person, also of the committee and of the community', async () => {
    const held = { personId: PERSON.sunXiaomei, personName: '' };
    await appointed(held);
    expect((await listed('孙晓梅')).map(({ title }) => title).sort()).toEqual(['业委会委员', '社区工作者']);
  });

  it('ends at once for a reason that is kept, and the office can be given to somebody else the same day', async () => {
    const [chair] = (await secretary.ask(CHAIRS, { placeId: ESTATE.hanlin }))['appointments'];
    const end = { appointmentId: chair.id, reason: '卖房，委员资格终止' };
    const ended = (await secretary.ask(ACT.endAppointment, { input: end }))['endAppointment'];
    expect(ended.history).toEqual([
      { kind: 'ENDED', reason: '卖房，委员资格终止', byName: '张文静', underTitle: '社区党委书记' },
    ]);
    expect(await refusedWithoutTrace(town, secretary, ACT.endAppointment, { input: end })).toEqual({
      code: 'APPOINTMENT_OVER',
    });
    await appointed({ office: 'COMMITTEE_CHAIR', since: dayOf(new Date()) });
    expect(await listed('陈国栋')).toEqual([]);
    expect(await listed('陈国栋', 'PAST')).toHaveLength(1);
  });

  it('ends for whoever was let go, in the middle of a session', async () => {
    const { id } = await appointed({
      ...staff(),
      personId: PERSON.zhouJianguo,
      personName: '',
      since: '2026-01-01',
    });
    const zhou = await town.person(PERSON.zhouJianguo);
    const offices = async (): Promise<number> =>
      (await zhou.ask('{ viewer { appointments { id } } }'))['viewer'].appointments.length;
    expect(await offices()).toBe(2);
    await secretary.ask(ACT.endAppointment, { input: { appointmentId: id, reason: '离职' } });
    expect(await offices()).toBe(1);
  });

  it('gets other days, and keeps those that it had', async () => {
    const { id } = await appointed({ personName: '金晖' });
    const input = { appointmentId: id, since: '2026-01-01', until: '2028-12-31', reason: '换届提前' };
    const changed = (await secretary.ask(ACT.changeTerm, { input }))['changeTerm'];
    expect(changed).toMatchObject({ until: '2028-12-31' });
    expect(changed.history.map(({ kind }: { kind: string }) => kind)).toEqual(['APPOINTED', 'TERM_CHANGED']);
    const tooLong = { ...input, until: '2031-01-01' };
    const refused = await refusedWithoutTrace(town, secretary, ACT.changeTerm, { input: tooLong });
    expect(refused).toEqual({ code: 'TERM_TOO_LONG', field: 'until' });
  });

  it('is shown with whether the viewer may change it', async () => {
    const asked = `query ($placeId: ID!) { appointments(placeId: $placeId) { office viewerMayChange } }`;
    const { appointments } = await secretary.ask(asked, { placeId: PLACE.tanchong });
    const may = (office: string): boolean[] =>
      appointments
        .filter((one: { office: string }) => one.office === office)
        .map((one: { viewerMayChange: boolean }) => one.viewerMayChange);
    expect([may('COMMUNITY_SECRETARY'), may('COMMITTEE_CHAIR')]).toEqual([[false], [true]]);
  });

  it('is offered to whoever may enter it, with the organisations that have a say', async () => {
    const asked =
      'query ($placeId: ID!) { officesToFill(placeId: $placeId) { office organisations { name longestTerm } } }';
    const { officesToFill } = await secretary.ask(asked, { placeId: ESTATE.hanlin });
    expect(officesToFill).toContainEqual({
      office: 'COMMITTEE_CHAIR',
      organisations: [{ name: '翰林水岸小区业主委员会', longestTerm: 5 }],
    });
    expect(officesToFill).toContainEqual({ office: 'OWNER', organisations: [] });
    const owner = await town.person(PERSON.zhouJianguo);
    expect(await owner.ask(asked, { placeId: ESTATE.hanlin })).toEqual({ officesToFill: [] });
  });

  it('is for a firm’s manager to enter where the firm’s own people are concerned', async () => {
    const manager = await town.person(PERSON.liQiang);
    const input = member({ ...staff(), personName: '小赵' });
    expect((await manager.ask(ACT.appoint, { input }))['appoint'].history).toMatchObject([
      { byName: '李强', underTitle: '项目经理' },
    ]);
    const chair = { input: member({ office: 'COMMITTEE_ALTERNATE' }) };
    expect(await refusedWithoutTrace(town, manager, ACT.appoint, chair)).toEqual({ code: 'NOT_ENTITLED' });
  });

  it('is shown to a firm’s manager as far as it is of that firm, to be changed and ended', async () => {
    const manager = await town.person(PERSON.liQiang);
    const { id } = await appointed({ ...staff(), personName: '小钱' });
    await appointed({ personName: '小钱的邻居' });
    const asked = `query ($placeId: ID!, $search: String!) {
      appointments(placeId: $placeId, search: $search) { personName viewerMayChange organisation { name } } }`;
    const seen = async (search: string): Promise<Record<string, any>[]> =>
      (await manager.ask(asked, { placeId: ESTATE.hanlin, search }))['appointments'];
    expect(await seen('小钱')).toEqual([
      { personName: '小钱', viewerMayChange: true, organisation: { name: '安徽澜庭物业服务有限公司' } },
    ]);
    expect(new Set((await seen('')).map(({ organisation }) => organisation?.name)).size).toBe(1);
    expect(await seen('李强')).toMatchObject([{ personName: '李强', viewerMayChange: false }]);

    const { officesToFill } = await manager.ask(
      'query ($placeId: ID!) { officesToFill(placeId: $placeId) { office organisations { id } } }',
      { placeId: ESTATE.hanlin },
    );
    expect(officesToFill).toEqual([{ office: 'FIRM_STAFF', organisations: [{ id: ORGANISATION.lanting }] }]);

    const end = { input: { appointmentId: id, reason: '合同到期' } };
    const other = await town.person(PERSON.tangJun);
    expect(await refusedWithoutTrace(town, other, ACT.endAppointment, end)).toMatchObject({
      code: 'APPOINTMENT_NOT_FOUND',
    });
    expect((await manager.ask(ACT.endAppointment, end))['endAppointment'].history).toMatchObject([
      { kind: 'APPOINTED', byName: '张文静' },
      { kind: 'ENDED', byName: '李强', underTitle: '项目经理', reason: '合同到期' },
    ]);
    expect(await seen('小钱')).toEqual([]);
    const above = await manager.refusal(asked, { placeId: PLACE.tanchong, search: '' });
    expect(above.code).toBe('PLACE_NOT_FOUND');
  });

  it('of a firm’s people is not shown to the staff themselves', async () => {
    const personId = randomUUID();
    await appointed({ ...staff(), personId, personName: '小孙' });
    await town.database.source.query(
      `INSERT INTO demo_sign_in (person_id, name, title, office, place_name, position) VALUES ($1, '', '', '', '', 99)`,
      [personId],
    );
    const refusal = await (
      await town.person(personId)
    ).refusal(LIST, {
      ...{ placeId: ESTATE.hanlin, term: 'CURRENT', search: '' },
    });
    expect(refusal.code).toBe('NOT_ENTITLED');
  });
});

const CHAIRS = 'query ($placeId: ID!) { appointments(placeId: $placeId, office: COMMITTEE_CHAIR) { id } }';

function staff(): Record<string, unknown> {
  return { office: 'FIRM_STAFF', title: '保洁员', organisationId: ORGANISATION.lanting, until: null };
}
