import { ASSUMED, TOWN, type MeetingShape, type Place } from './assumptions.js';
import { busyMoments, listenersAtOnce, meetingsAtOnce } from './peak.js';

const shape: MeetingShape = { seats: 30, listeners: 100, acts: 230, audiences: 4, voters: 30 };
const momentsOf = (place: Place) => busyMoments(place, shape, ASSUMED);

describe('the busiest evening', () => {
  it('has thirty meetings at once in a town', () => {
    expect(meetingsAtOnce(TOWN, ASSUMED)).toBe(30);
    expect(listenersAtOnce(TOWN, shape, ASSUMED)).toBe(3_000);
  });

  it('begins with everybody coming within ten minutes', () => {
    const [{ perSecond }] = momentsOf(TOWN) as [ReturnType<typeof momentsOf>[0]];
    expect(perSecond.joins).toBeCloseTo(3_000 / 600);
    expect(perSecond.acts).toBeCloseTo(900 / 600);
    expect(perSecond.views).toBeCloseTo((900 / 600) * 4);
    expect(perSecond.deliveries).toBeCloseTo((900 / 600) * 50);
    expect(perSecond.lists).toBeCloseTo((3_000 / 600) * 1.2);
  });

  it('has a third of the meetings vote in the same minute, and everybody see each vote come in', () => {
    const { perSecond } = momentsOf(TOWN)[1]!;
    expect(perSecond.acts).toBeCloseTo((10 * 30) / 60);
    expect(perSecond.deliveries).toBeCloseTo(((10 * 30) / 60) * 100);
    expect(perSecond.joins).toBe(0);
  });

  it('ends with a tenth of the units of one estate in a hundred casting within ten minutes', () => {
    const { perSecond } = momentsOf(TOWN)[2]!;
    expect(perSecond.casts).toBeCloseTo((100_000 * 0.01 * 0.1) / 600);
  });

  it('grows with the place and with nothing else', () => {
    const tenTimes = momentsOf({ ...TOWN, estates: TOWN.estates * 10, units: TOWN.units * 10 });
    for (const [index, { perSecond }] of momentsOf(TOWN).entries())
      for (const [kind, rate] of Object.entries(perSecond))
        expect(tenTimes[index]!.perSecond[kind as keyof typeof perSecond]).toBeCloseTo(rate * 10);
  });
});
