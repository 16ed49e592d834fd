import { randomUUID } from 'node:crypto';
import { demoId, ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
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
    expect(events).toEqual([{ payload: { itemId: hall.items[0], under: SECRETARYS } }]);
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
