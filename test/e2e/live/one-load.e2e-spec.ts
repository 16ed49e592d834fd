import { meetingInSession, type Hall } from '../town/a-meeting.js';
import { motionPut } from '../town/a-motion.js';
import { ACT } from '../town/acts.js';
import type { Follower } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';

const PHONES = 30;

describe('a hall of thirty phones, the console and the big screen', () => {
  let town: Town;
  let hall: Hall;
  let followers: Follower[];
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());
  beforeEach(async () => {
    hall = await meetingInSession(town);
  });
  afterEach(async () => void (await Promise.all(followers.map(follower => follower.stop()))));

  const everybodyFollows = async (): Promise<void> => {
    const audiences = ['CHAIR', 'SCREEN', ...Array<string>(PHONES).fill('PARTICIPANT')];
    followers = audiences.map(audience => hall.chair.follow(hall.meetingId, { audience }));
    await Promise.all(followers.map(follower => follower.step(0)));
  };

  /** How often the view was loaded meanwhile. */
  const loadsDuring = async (work: () => Promise<unknown>): Promise<number> => {
    const rows = jest.spyOn(town.database, 'rows');
    await work();
    const loads = rows.mock.calls.filter(([name]) => name.startsWith('meeting-view')).length;
    rows.mockRestore();
    return loads;
  };

  it('costs one load for all three audiences when something happens', async () => {
    await everybodyFollows();
    const loads = await loadsDuring(async () => {
      const input = { meetingId: hall.meetingId, itemId: hall.items[0] };
      await hall.chair.ask(ACT.openAgendaItem, { input });
      await Promise.all(
        followers.map(follower => follower.sees(view => view['openItemId'] === input.itemId)),
      );
    });
    expect(loads).toBe(1);
  });

  it('costs one load for each audience when all come at once, beside asking for each whether they may', async () => {
    expect(await loadsDuring(everybodyFollows)).toBeLessThanOrEqual(PHONES + 2 + 3);
  });

  it('shows each audience its own: the code, and whose vote is missing', async () => {
    await everybodyFollows();
    await motionPut(hall);
    const [console_, screen, phone] = await Promise.all(
      followers.slice(0, 3).map(follower => follower.sees(view => view['motions'].length === 1)),
    );
    expect(console_).toMatchObject({
      checkInCode: expect.any(String),
      motions: [{ missing: { length: 5 } }],
    });
    expect(screen).toMatchObject({ checkInCode: expect.any(String), motions: [{ missing: null }] });
    expect(phone).toMatchObject({ checkInCode: null, motions: [{ missing: null }] });
  });
});
