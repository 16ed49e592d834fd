import { asCalendarDay } from '@sifang/kernel';
import { holds, Office, standsFor, type Actor } from './index.js';

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

  it.each([
    ['changhe committee', [COMMITTEE_CHAIR], true],
    ['changhe committee', [COMMUNITY_STAFF], false],
    ['zipeng party', [COMMITTEE_CHAIR, COMMUNITY_STAFF], true],
    ['hanlin committee', [COMMITTEE_CHAIR], false],
  ])('stands for %s as one of %j: %s', (organisation, offices, expected) => {
    expect(standsFor(pengXue, organisation, offices)).toBe(expected);
  });
});
