import { asCalendarDay } from '@sifang/kernel';
import { EstateState, statesOf } from './estate-state.js';
import { HEAD_RULES, headRulesNamed } from './head-rules.js';
import { endService, type Service } from './service.js';

const none = { ownersCommittee: false, propertyManagementCommittee: false, firm: false };

describe('who looks after an estate', () => {
  it.each([
    [none, [EstateState.NOBODY]],
    [{ ...none, firm: true }, [EstateState.FIRM]],
    [{ ...none, ownersCommittee: true }, [EstateState.OWNERS_COMMITTEE]],
    [
      { ownersCommittee: false, propertyManagementCommittee: true, firm: true },
      [EstateState.PROPERTY_MANAGEMENT_COMMITTEE, EstateState.FIRM],
    ],
  ])('%j: %j', (by, states) => {
    expect(statesOf(by)).toEqual(states);
  });
});

describe('the end of a service', () => {
  const service: Service = { estateId: 'e', firmId: 'f', since: asCalendarDay('2024-03-01'), until: null };

  it('may be its first day', () => {
    expect(endService(service, service.since).until).toBe('2024-03-01');
  });

  it.each([
    [service, '2024-02-29', 'SERVICE_ENDS_BEFORE_IT_BEGAN'],
    [null, '2024-03-01', 'SERVICE_NOT_RUNNING'],
  ] as const)('%j on %s is refused with %s', (running, until, code) => {
    expect(() => endService(running, asCalendarDay(until))).toThrow(expect.objectContaining({ code }));
  });
});

describe('rules of counting heads', () => {
  it.each(Object.keys(HEAD_RULES))('of %s each name their source', name => {
    const { zh: _, ...rules } = headRulesNamed(name);
    for (const { source } of Object.values(rules)) expect(source).toMatch(/\p{Script=Han}{2}/u);
  });

  it('are known by name alone', () => {
    for (const name of ['nowhere', 'constructor', ''])
      expect(() => headRulesNamed(name)).toThrow(expect.objectContaining({ code: 'PROFILE_UNKNOWN' }));
  });
});
