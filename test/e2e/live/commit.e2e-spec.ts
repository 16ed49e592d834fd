import { outbox, type Tx } from '@sifang/platform';
import { meetingCalled, type Hall } from '../town/a-meeting.js';
import type { Follower } from '../town/follower.js';
import { openTown, type Town } from '../town/open-town.js';

describe('a change that is written and not yet committed', () => {
  let town: Town;
  let hall: Hall;
  let other: Hall;
  let phone: Follower;
  let otherPhone: Follower;
  beforeAll(async () => void (town = await openTown()));
  afterAll(() => town.close());
  beforeEach(async () => {
    [hall, other] = [await meetingCalled(town), await meetingCalled(town)];
    [phone, otherPhone] = [hall, other].map(({ chair, meetingId }) => chair.follow(meetingId)) as [
      Follower,
      Follower,
    ];
    await Promise.all([phone.step(0), otherPhone.step(0)]);
  });
  afterEach(async () => void (await Promise.all([phone.stop(), otherPhone.stop()])));

  /** Something later that has been seen by all: what was not sent by then is not on its way. */
  const somethingLaterIsSeen = async (): Promise<void> => {
    await town.database.transaction(tx => change(tx, other, '后来'));
    await otherPhone.sees(view => view['seq'] === 2);
  };

  it('is told to nobody, and to everybody once it is committed', async () => {
    await town.database.transaction(async tx => {
      await change(tx, hall, '改了');
      await somethingLaterIsSeen();
      expect(phone.steps).toHaveLength(1);
    });
    expect((await phone.step(1)).view).toMatchObject({ seq: 2 });
  });

  it('is told to nobody, ever, when it is taken back', async () => {
    const takenBack = town.database.transaction(async tx => {
      await change(tx, hall, '改了');
      throw new Error('taken back');
    });
    await expect(takenBack).rejects.toThrow('taken back');
    await somethingLaterIsSeen();
    expect(phone.steps).toHaveLength(1);
    const [row] = await town.database.source.query<unknown[]>(
      'SELECT FROM outbox WHERE key = $1 AND seq = 2',
      [hall.meetingId],
    );
    expect(row).toBeUndefined();
  });
});

async function change(tx: Tx, { meetingId }: Hall, title: string): Promise<void> {
  await tx.query('UPDATE meeting SET seq = 2, title = $2 WHERE id = $1', [meetingId, title]);
  await outbox.append(tx, { topic: 'meeting', key: meetingId, seq: 2 });
}
