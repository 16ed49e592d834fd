const steady = jest.spyOn(performance, 'now');
const wall = jest.spyOn(Date, 'now');
afterAll(() => [steady, wall].forEach(spy => spy.mockRestore()));

/** A device: its wall clock is wrong by so much, its steady clock runs, and the network takes its time. */
async function aDevice(wrongBy: number): Promise<typeof import('./server-clock')> {
  steady.mockImplementation(() => server - BOOTED);
  wall.mockImplementation(() => server + wrongBy);
  // Each device keeps what it has heard in a module of its own.
  return import(`./server-clock?${wrongBy}`);
}

const BOOTED = Date.parse('2026-11-22T08:00:00Z');
/** What the server's clock says at this moment. */
let server = Date.parse('2026-11-22T11:30:00Z');
const iso = (time: number) => new Date(time).toISOString();

describe('the clock of the server', () => {
  it('is agreed upon within 200 ms by two devices whose own clocks are wrong', async () => {
    const fast = await aDevice(+47 * 60_000);
    const slow = await aDevice(-3 * 86_400_000);
    const delays = [
      [180, 20],
      [40, 190],
      [15, 120],
      [900, 60],
    ] as const;
    for (const [toFast, toSlow] of delays) {
      const said = server;
      server = said + toFast;
      fast.hearClock(iso(said));
      server = said + toSlow;
      slow.hearClock(iso(said));
      server = said + 60_000;
      expect(Math.abs(fast.serverNow() - slow.serverNow())).toBeLessThanOrEqual(200);
      for (const { serverNow } of [fast, slow])
        expect(Math.abs(serverNow() - server)).toBeLessThanOrEqual(200);
    }
  });

  it('is the device’s own until the server has said anything', async () => {
    const { serverNow, hearClock } = await aDevice(5_000);
    expect(serverNow()).toBe(server + 5_000);
    hearClock('no time at all');
    expect(serverNow()).toBe(server + 5_000);
  });
});
