import { DuplicatePolicy } from './policies.js';
import { PROFILES, profileNamed } from './profiles.js';
import { Standing, type Ruled } from './rule-profile.js';

describe('rule profiles', () => {
  const values = Object.entries(PROFILES).flatMap(([name, profile]) =>
    Object.entries(profile)
      .filter(([, value]) => value !== null && typeof value === 'object')
      .map(([key, ruled]) => [`${name}.${key}`, ruled as Ruled<unknown>] as const),
  );

  it.each(values)(
    '%s says in Chinese and English why we chose it, where no rule was found',
    (_, { reason, standing }) => {
      expect(reason === null).toBe(standing !== Standing.OUR_DEFAULT);
      if (reason) expect([/\p{Script=Han}/u.test(reason.zh), reason.en.length > 10]).toEqual([true, true]);
    },
  );

  it.each(values)('%s says where it is from, and of which day', (_, { source, asOf, standing }) => {
    expect(source.length).toBeGreaterThan(5);
    expect(asOf).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
    expect(source.includes('《') || standing !== Standing.RULE).toBe(true);
  });

  it.each([
    'national',
    'beijing',
    'shanghai',
    'hangzhou',
    'ningbo',
    'shandong',
    'weifang',
    'binzhou',
    'zhoushan',
    'sichuan',
    'shenzhen',
  ])('%s is known by its key and by its Chinese name', name => {
    expect(profileNamed(name)).toBe(PROFILES[name]);
    expect(profileNamed(PROFILES[name]!.zh)).toBe(PROFILES[name]);
  });

  it.each(['', 'Beijing', '火星', '__proto__', 'hasOwnProperty'])('%j is refused', name => {
    expect(() => profileNamed(name)).toThrow(
      expect.objectContaining({ code: 'PROFILE_UNKNOWN', field: 'profile' }),
    );
  });

  it('differ where places differ', () => {
    expect(profileNamed('北京').duplicates.value).toBe(DuplicatePolicy.FIRST_VALID);
    expect(profileNamed('深圳').duplicates.value).toBe(DuplicatePolicy.ELECTRONIC_PREVAILS);
    expect(profileNamed('杭州').windowDays?.value).toEqual({ least: 5, most: 60 });
    expect(profileNamed('潍坊').principalsPerProxy?.value).toBe(3);
  });
});
