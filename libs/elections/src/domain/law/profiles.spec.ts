import { PROFILES, Standing, type Ruled } from '@sifang/voting/domain';
import { ELECTION_PROFILES, electionProfile, electionProfileKey } from './profiles.js';

describe('election profiles', () => {
  const values = Object.entries(ELECTION_PROFILES).flatMap(([name, profile]) =>
    Object.entries(profile)
      .filter(([, value]) => value !== null && typeof value === 'object')
      .map(([key, ruled]) => [`${name}.${key}`, ruled as Ruled<unknown>] as const),
  );

  it.each(values)('%s says where it is from, and of which day', (_, { source, asOf, standing }) => {
    expect(source.length).toBeGreaterThan(5);
    expect(asOf).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
    expect(source.includes('《') || standing !== Standing.RULE).toBe(true);
  });

  it.each(values.filter(([, { standing }]) => standing === Standing.OUR_DEFAULT))(
    '%s says in both languages why we chose it',
    (_, { reason }) => {
      expect(reason?.zh).toMatch(/^[^a-zA-Z]*$/u);
      expect(reason?.en).toMatch(/[a-z]/);
    },
  );

  it('know every place that votes know', () => {
    expect(Object.keys(ELECTION_PROFILES)).toEqual(expect.arrayContaining(Object.keys(PROFILES)));
  });

  it.each(Object.keys(ELECTION_PROFILES))('%s is known by its key and by its Chinese name', name => {
    expect(electionProfile(name)).toBe(ELECTION_PROFILES[name]);
    expect(electionProfileKey(ELECTION_PROFILES[name]!.zh)).toBe(name);
  });

  it.each(['', '火星', '__proto__', 'hasOwnProperty'])('%j is refused', name => {
    expect(() => electionProfile(name)).toThrow(expect.objectContaining({ code: 'PROFILE_UNKNOWN' }));
  });

  it.each(Object.entries(ELECTION_PROFILES))('%s has odd least sizes and possible terms', (_, profile) => {
    const { size, termYears, management, vacancy } = profile;
    expect([size.value.least % 2, management.value.least % 2]).toEqual([1, 1]);
    expect(termYears.value.least).toBeLessThanOrEqual(termYears.value.most);
    expect(vacancy.value.left !== null || vacancy.value.missing !== null).toBe(true);
  });
});
