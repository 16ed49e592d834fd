import { meetingCalled } from '../town/a-meeting.js';
import { openTown } from '../town/open-town.js';
import { openRawSocket, subscribing } from '../town/raw-socket.js';

const SERVICE_RESTART = 1012;

describe('when the server stops', () => {
  it('phones are told to come back by themselves', async () => {
    const town = await openTown();
    const { chair, meetingId } = await meetingCalled(town);
    const phones = await Promise.all([1, 2, 3].map(() => openRawSocket(town.url, chair.headers)));
    for (const phone of phones) {
      phone.send(subscribing('1', `subscription { meetingLive(meetingId: "${meetingId}") { seq } }`));
      await phone.hears(({ type }) => type === 'next');
    }
    await town.close();
    expect(await Promise.all(phones.map(({ closed }) => closed))).toEqual(phones.map(() => SERVICE_RESTART));
  });

  it('it does not wait for a phone that has lost its network', async () => {
    const town = await openTown();
    const lost = await openRawSocket(town.url);
    lost.socket.pause();
    await town.close();
    lost.socket.terminate();
  });
});
