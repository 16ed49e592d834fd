import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit, CLAIM, somebodyNew } from '../claims/a-unit.js';
import { DO } from '../register/asking.js';
import { meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';
import { settle } from '../town/second-town.js';
import type { Visitor } from '../town/visitor.js';

const OFFICE = 'x-sifang-office';
const SECRETARYS = demoId(4001);
const OFFICERS = demoId(4990);

/** 张文静 is secretary of 潭冲社区; here she works for the town's property office too. */
describe('somebody who holds two offices', () => {
  let town: Town;
  let zhang: Visitor;
  beforeAll(async () => {
    town = await openTown();
    zhang = await town.person(PERSON.zhangWenjing);
    await town.database.transaction(async tx => {
      const second = { id: demoId(3990), appointmentId: OFFICERS, office: 'PROPERTY_OFFICER' as never };
      await settle(tx, { ...second, placeId: PLACE.shangpai, organisationId: ORGANISATION.propertyOffice });
      await tx.query(`UPDATE appointment SET person_id = $1 WHERE id = $2`, [PERSON.zhangWenjing, OFFICERS]);
    });
  });
  afterAll(() => town.close());

  const member = (): { input: Record<string, unknown> } => ({
    input: {
      ...{ id: randomUUID(), personId: randomUUID(), personName: '苏晴', office: 'COMMITTEE_MEMBER' },
      ...{ title: '业委会委员', placeId: ESTATE.hanlin, organisationId: ORGANISATION.hanlinCommittee },
      ...{ since: '2026-01-01', until: '2029-05-31' },
    },
  });
  const codeOf = (body: Record<string, any>): string => body['errors'][0].extensions.code;

  it('chooses where both allow it, and the record says under which it was done', async () => {
    expect(codeOf((await zhang.post(ACT.appoint, member())).body)).toBe('OFFICE_TO_BE_CHOSEN');
    for (const [chosen, title] of [
      [SECRETARYS, '社区党委书记'],
      [OFFICERS, '邻县PROPERTY_OFFICER'],
    ] as const) {
      const { body } = await zhang.post(ACT.appoint, member()).set(OFFICE, chosen);
      expect(body.data.appoint.history).toEqual([
        { kind: 'APPOINTED', reason: '', byName: '张文静', underTitle: title },
      ]);
    }
  });

  it('keeps the register under the chosen one, and the trail says under which', async () => {
    const grid = () => ({
      input: {
        id: randomUUID(),
        communityId: PLACE.tanchong,
        kind: 'MICRO',
        name: `网格${randomUUID().slice(0, 8)}`,
      },
    });
    expect(codeOf((await zhang.post(DO.addGrid, grid())).body)).toBe('OFFICE_TO_BE_CHOSEN');
    const firm = { input: { id: randomUUID(), kind: 'PROPERTY_FIRM', name: '双任物业' } };
    expect(codeOf((await zhang.post(DO.registerOrganisation, firm)).body)).toBe('OFFICE_TO_BE_CHOSEN');
    await zhang.post(DO.addGrid, grid()).set(OFFICE, SECRETARYS);
    await zhang.post(DO.addGrid, grid()).set(OFFICE, OFFICERS);
    expect(await trail('GRID_ADDED', 2)).toEqual(['邻县PROPERTY_OFFICER', '社区党委书记']);
  });

  it('decides claims under the chosen one', async () => {
    const unit = await aUnit(town, { name: '马骏', idSuffix: '041234' });
    const ma = await town.person(await somebodyNew(town, '马骏'));
    const given = { name: '马骏', phone: '13900001111', idSuffix: '041234', note: '' };
    const filed = { id: randomUUID(), estateId: unit.estateId, room: unit.room, ...given };
    const claimId = (await ma.ask(CLAIM.fileClaim, { input: filed }))['fileClaim'].id;
    const decided = { input: { claimId, decision: 'REFUSED', reason: '请带房产证来' } };
    expect(codeOf((await zhang.post(CLAIM.decideClaim, decided)).body)).toBe('OFFICE_TO_BE_CHOSEN');
    const { body } = await zhang.post(CLAIM.decideClaim, decided).set(OFFICE, OFFICERS);
    expect(body.data).toEqual({ decideClaim: { state: 'REFUSED' } });
    expect(await trail('CLAIM_REFUSED', 1)).toEqual(['邻县PROPERTY_OFFICER']);
  });

  const trail = async (act: string, first: number): Promise<string[]> =>
    (
      await zhang.ask(
        'query ($act: String, $first: Int!) { auditTrail(act: $act, first: $first) { title } }',
        {
          act,
          first,
        },
      )
    )['auditTrail'].map(({ title }: { title: string }) => title);

  it('acts under the chosen one alone, and goes on seeing all that concerns any of them', async () => {
    const asOfficer = (query: string, variables = {}) => zhang.post(query, variables).set(OFFICE, OFFICERS);
    const { body } = await asOfficer('query ($id: ID!) { seatCandidates(estateId: $id) { party } }', {
      id: ESTATE.hanlin,
    });
    expect(codeOf(body)).toBe('NOT_ENTITLED');
    const asked = '{ viewer { actingUnder appointments { id } } estates { name } }';
    const seen = (await asOfficer(asked)).body.data;
    expect(seen.viewer).toEqual({ actingUnder: OFFICERS, appointments: expect.any(Array) });
    expect(seen.viewer.appointments).toHaveLength(2);
    expect(seen.estates).toEqual((await zhang.ask(asked))['estates']);
  });

  it('has what the chair does recorded with the office', async () => {
    const hall = await meetingInSession(town);
    const input = { meetingId: hall.meetingId, itemId: hall.items[0] };
    await zhang.post(ACT.openAgendaItem, { input }).set(OFFICE, SECRETARYS);
    const events = await town.database.source.query<object[]>(
      `SELECT payload FROM meeting_event WHERE meeting_id = $1 AND type = 'AGENDA_ITEM_OPENED'`,
      [hall.meetingId],
    );
    expect(events).toMatchObject([{ payload: { itemId: hall.items[0], under: SECRETARYS } }]);
  });

  it.each([
    ['an office of somebody else', demoId(4002)],
    ['no office at all', 'mayor'],
  ])('cannot act under %s, at either door', async (_what, chosen) => {
    const asked = '{ estates { name } }';
    expect(codeOf((await zhang.post(asked).set(OFFICE, chosen)).body)).toBe('OFFICE_NOT_HELD');
    const socket = await openRawSocket(town.url, { ...zhang.headers, [OFFICE]: chosen });
    socket.send(subscribing('1', asked));
    const { payload } = await socket.hears(({ id }) => id === '1');
    expect(codeOf(Array.isArray(payload) ? { errors: payload } : payload)).toBe('OFFICE_NOT_HELD');
    socket.socket.terminate();
  });

  it('says at the socket too under which', async () => {
    const socket = await openRawSocket(town.url, { ...zhang.headers, [OFFICE]: SECRETARYS });
    socket.send(subscribing('1', '{ viewer { actingUnder } }'));
    const { payload } = await socket.hears(({ id }) => id === '1');
    expect(payload.data).toEqual({ viewer: { actingUnder: SECRETARYS } });
    socket.socket.terminate();
  });
});
