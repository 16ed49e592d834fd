import { CITY, TOWN } from '../arithmetic/assumptions.js';
import { idOf } from '../population/ids.js';
import { inhabitants } from '../population/people.js';
import { sizeOf, type Size } from '../population/size.js';
import { planEvening, type PlannedMeeting } from './plan.js';

const sizes: readonly (readonly [string, Size])[] = [
  ['a town', sizeOf(TOWN, 1)],
  ['a hundredth of a town', sizeOf(TOWN, 0.01)],
  ['a twentieth of a city', sizeOf(CITY, 0.05)],
];

describe.each(sizes)('the evening of %s', (_, size) => {
  const meetings = planEvening(size, 6);
  const everybodyAt = ({ seats, guests }: PlannedMeeting) =>
    [...seats, ...guests].map(({ personId }) => personId);

  it('has its meetings at estates of their own', () => {
    expect(meetings).toHaveLength(size.meetings);
    expect(new Set(meetings.map(({ estateId }) => estateId)).size).toBe(size.meetings);
  });

  it('seats 12 to 60 people of all four parties, the chair among them, and nobody twice', () => {
    for (const { seats, chairId } of meetings) {
      expect(seats.length).toBeGreaterThanOrEqual(12);
      expect(seats.length).toBeLessThanOrEqual(60);
      expect(new Set(seats.map(({ party }) => party)).size).toBe(4);
      expect(seats.map(({ personId }) => personId)).toContain(chairId);
    }
    for (const meeting of meetings)
      expect(new Set(everybodyAt(meeting)).size).toBe(everybodyAt(meeting).length);
  });

  it('asks nobody who does not live or work there', () => {
    const known = new Set([...inhabitants(size)].map(({ id }) => id));
    expect(meetings.flatMap(everybodyAt).filter(id => !known.has(id))).toEqual([]);
  });

  it('is the same evening again', () => {
    expect(planEvening(size, 6)).toEqual(meetings);
  });
});

describe('ids of a simulated place', () => {
  it('are those of one kind in the order of their numbers, and of no other kind', () => {
    const numbers = [0, 1, 255, 65_536, 2 ** 32 - 1, 2 ** 32, 2 ** 33 + 5];
    const ids = numbers.map(number => idOf('seat', number));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set([...ids, ...numbers.map(number => idOf('unit', number))]).size).toBe(2 * numbers.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
