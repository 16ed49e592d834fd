import { dayOf } from '@sifang/kernel';
import { demoId, ESTATE, ORGANISATION, PERSON } from '../../../apps/api/src/demo/demo-ids.js';
import { meetingInSession } from '../town/a-meeting.js';
import { ACT } from '../town/acts.js';
import { openTown, type Town } from '../town/open-town.js';
import { SetClock } from '../town/set-clock.js';
import { workThrough } from '../worker/a-worker.js';

const OWNERS = demoId(4006);

describe('an office that begins or ends with a day', () => {
  let town: Town;
  const clock = new SetClock();
  beforeAll(async () => void (town = await openTown({ clock })));
  afterAll(() => town.close());
  beforeEach(() => clock.setRight());

  const midnight = async (): Promise<void> => {
    await town.database.source.query(`SELECT graphile_worker.add_job('terms-of-offices')`);
    await workThrough(town);
  };
  const versionOf = async (personId: string): Promise<number> => {
    const asked = 'SELECT rights_version AS version FROM person WHERE id = $1';
    return (await town.database.source.query<{ version: number }[]>(asked, [personId]))[0]!.version;
  };
  const dayFromNow = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000));

  it('stops being followed at midnight by whoever held it, without their socket being closed', async () => {
    const secretary = await town.person(PERSON.zhangWenjing);
    const hall = await meetingInSession(town);
    const zhou = await town.person(PERSON.zhouJianguo);
    const follower = zhou.follow(hall.meetingId);
    await follower.step(0);
    const input = { appointmentId: OWNERS, lastDay: dayFromNow(0), reason: '房屋已售' };
    await secretary.ask(ACT.endAppointment, { input });
    clock.putForward(1);
    await midnight();
    expect(await follower.ended).toEqual([
      expect.objectContaining({ extensions: { code: 'MEETING_NOT_FOUND' } }),
    ]);
    await follower.stop();
  });

  it('is told of to those alone whose day it was', async () => {
    const ends = { appointmentId: demoId(4007), lastDay: dayFromNow(3), reason: '辞职' };
    const secretary = await town.person(PERSON.zhangWenjing);
    await secretary.ask(ACT.endAppointment, { input: ends });
    const begins = {
      ...{ id: demoId(4901), personId: PERSON.sunXiaomei, office: 'COMMITTEE_MEMBER', title: '业委会委员' },
      ...{ placeId: ESTATE.hanlin, organisationId: ORGANISATION.hanlinCommittee },
      ...{ since: dayFromNow(4), until: dayFromNow(400) },
    };
    await secretary.ask(ACT.appoint, { input: begins });
    const people = [PERSON.wuYafang, PERSON.sunXiaomei, PERSON.liQiang];
    const versions = (): Promise<number[]> => Promise.all(people.map(versionOf));
    const [wu, sun, li] = await versions();
    await midnight();
    expect(await versions()).toEqual([wu, sun, li]);
    clock.putForward(4);
    await midnight();
    expect(await versions()).toEqual([wu! + 1, sun! + 1, li]);
  });
});
