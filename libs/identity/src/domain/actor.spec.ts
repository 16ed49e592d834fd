import { asCalendarDay } from '@sifang/kernel';
import { belongsTo, holds, Office, officeActingUnder, type Actor } from './index.js';
import { requireOfficeHeld } from './actor.js';

const { COMMUNITY_STAFF, COMMITTEE_CHAIR, COMMUNITY_SECRETARY } = Office;

// 双向进入、交叉任职: works for the community and chairs a committee.
const pengXue: Actor = {
  personId: '彭雪',
  name: '彭雪',
  appointments: [
    appointment(COMMUNITY_STAFF, 'zipeng', 'zipeng party'),
    appointment(COMMITTEE_CHAIR, 'changhe', 'changhe committee'),
  ],
};

function appointment(office: Office, placeId: string, organisationId: string) {
  const since = asCalendarDay('2024-06-01');
  return { id: office, office, title: office, placeId, organisationId, since, until: null };
}

const refused = (code: string): Error => expect.objectContaining({ name: 'Refusal', code }) as Error;

describe('somebody with two offices', () => {
  it.each([
    [[COMMUNITY_STAFF], ['zipeng'], true],
    [[COMMITTEE_CHAIR], ['changhe', 'zipeng'], true],
    [[COMMUNITY_SECRETARY, COMMUNITY_STAFF], ['zipeng'], true],
    [[COMMUNITY_STAFF], ['changhe'], false],
    [[COMMUNITY_SECRETARY], ['zipeng'], false],
    [[], ['zipeng'], false],
    [[COMMUNITY_STAFF], [], false],
  ])('holds one of %j for one of %j: %s', (offices, places, expected) => {
    expect(holds(pengXue, offices, places)).toBe(expected);
  });

  it('acts under the one that entitles', () => {
    const [staff, chair] = pengXue.appointments;
    const both = [COMMUNITY_STAFF, COMMITTEE_CHAIR];
    expect(officeActingUnder(pengXue, both, ['zipeng'])).toBe(staff);
    expect(officeActingUnder(pengXue, both, ['changhe'])).toBe(chair);
    expect(officeActingUnder(pengXue, both, ['hanlin'])).toBeNull();
  });

  it('chooses where both entitle', () => {
    const asked = [
      [COMMUNITY_STAFF, COMMITTEE_CHAIR],
      ['zipeng', 'changhe'],
    ] as const;
    expect(() => officeActingUnder(pengXue, ...asked)).toThrow(refused('OFFICE_TO_BE_CHOSEN'));
    expect(officeActingUnder({ ...pengXue, actingUnder: COMMITTEE_CHAIR }, ...asked)).toMatchObject({
      office: COMMITTEE_CHAIR,
    });
  });

  it('has chosen: the other no longer entitles, but still belongs where it is held', () => {
    const asChair = { ...pengXue, actingUnder: COMMITTEE_CHAIR };
    expect(holds(asChair, [COMMUNITY_STAFF], ['zipeng'])).toBe(false);
    expect(holds(asChair, [COMMITTEE_CHAIR], ['changhe'])).toBe(true);
    expect(belongsTo(asChair, ['zipeng'])).toBe(true);
    expect(belongsTo(asChair, ['hanlin'])).toBe(false);
  });

  it('cannot have chosen what they do not hold', () => {
    expect(() => requireOfficeHeld({ ...pengXue, actingUnder: 'mayor' })).toThrow(refused('OFFICE_NOT_HELD'));
    expect(() => requireOfficeHeld({ ...pengXue, actingUnder: COMMUNITY_STAFF })).not.toThrow();
    expect(() => requireOfficeHeld(pengXue)).not.toThrow();
  });
});
