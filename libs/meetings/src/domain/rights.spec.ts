import { Office } from '@sifang/identity/domain';
import { FOUR_PARTY, TRINITY } from './kinds/deliberations.js';
import { OWNERS_COMMITTEE } from './kinds/committees.js';
import { JOINT_CONFERENCE } from './kinds/coordination.js';
import { requireChair, requireFollowing, requireRight, requireScheduling, rights } from './rights.js';
import { actor, AT_HANLIN, inSession, seat } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

type Act = 'schedule' | 'chair' | 'follow';

/** What an office allows when it is held for the meeting's own estate, its community or its town. */
const TABLE: Readonly<Record<Office, readonly [estate: Act[], community: Act[], town: Act[]]>> = {
  COMMUNITY_SECRETARY: [['follow'], ['schedule', 'chair', 'follow'], ['follow']],
  COMMUNITY_STAFF: [['follow'], ['schedule', 'follow'], ['follow']],
  GRID_MEMBER: [['follow'], ['follow'], ['follow']],
  PROPERTY_OFFICER: [['follow'], ['follow'], ['follow']],
  DEPARTMENT_OFFICER: [['follow'], ['follow'], ['follow']],
  COMMITTEE_CHAIR: [['follow'], ['follow'], ['follow']],
  COMMITTEE_MEMBER: [['follow'], ['follow'], ['follow']],
  COMMITTEE_ALTERNATE: [['follow'], ['follow'], ['follow']],
  PROPERTY_COMMITTEE_MEMBER: [['follow'], ['follow'], ['follow']],
  BUILDING_REPRESENTATIVE: [['follow'], ['follow'], ['follow']],
  OWNER: [['follow'], ['follow'], ['follow']],
  FIRM_MANAGER: [['follow'], ['follow'], ['follow']],
  FIRM_STAFF: [['follow'], ['follow'], ['follow']],
  INVITED_EXPERT: [['follow'], ['follow'], ['follow']],
};

const meeting = inSession();
const mayDo = (who: ReturnType<typeof actor>): Act[] =>
  (['schedule', 'chair', 'follow'] as const).filter(act =>
    act === 'follow'
      ? rights.follow(who, meeting, [seat('周建国'), seat('刘桂兰')])
      : rights[act](who, meeting),
  );

const cases = Object.entries(TABLE).flatMap(([office, [estate, community, town]]) => [
  { office, placeId: AT_HANLIN.estateId, acts: estate },
  { office, placeId: AT_HANLIN.communityId, acts: community },
  { office, placeId: AT_HANLIN.townId, acts: town },
  { office, placeId: 'feiguang', acts: [] },
]);

describe('rights at a meeting of hanlin (tanchong, shangpai)', () => {
  it.each(cases)('$office of $placeId: $acts', ({ office, placeId, acts }) => {
    expect(mayDo(actor('somebody', [office as Office, placeId]))).toEqual(acts);
  });

  it('are those of all offices that one person holds', () => {
    const both = actor('彭雪', [Office.OWNER, 'feiguang'], [Office.COMMUNITY_STAFF, 'tanchong']);
    expect(mayDo(both)).toEqual(['schedule', 'follow']);
  });

  it('are none without an office, but for the person in the chair and those with a seat', () => {
    expect(mayDo(actor('唐俊'))).toEqual([]);
    expect(mayDo(actor('张文静'))).toEqual(['chair']);
    expect(mayDo(actor('刘桂兰'))).toEqual(['follow']);
  });

  it('of whom the meeting does not concern end with their knowing of it', () => {
    const zheng = actor('郑红梅', [Office.COMMUNITY_SECRETARY, 'feiguang']);
    expect(() => requireChair(zheng, meeting)).toThrow(refusal('MEETING_NOT_FOUND'));
    expect(() => requireFollowing(zheng, meeting, [])).toThrow(refusal('MEETING_NOT_FOUND'));
    expect(() => requireScheduling(zheng, meeting, FOUR_PARTY)).toThrow(
      refusal('ESTATE_NOT_FOUND', 'estateId'),
    );
    expect(() => requireFollowing(zheng, meeting, [seat('郑红梅')])).not.toThrow();
  });

  it.each([
    [FOUR_PARTY, Office.COMMUNITY_STAFF, 'tanchong', true],
    [FOUR_PARTY, Office.PROPERTY_OFFICER, 'shangpai', false],
    [FOUR_PARTY, Office.COMMUNITY_SECRETARY, 'feiguang', false],
    [TRINITY, Office.COMMITTEE_CHAIR, 'hanlin', false],
    [OWNERS_COMMITTEE, Office.COMMITTEE_CHAIR, 'hanlin', true],
    [OWNERS_COMMITTEE, Office.COMMITTEE_CHAIR, 'tiandi', false],
    // 山东 Art 74: the street convenes it, nobody else.
    [JOINT_CONFERENCE, Office.PROPERTY_OFFICER, 'shangpai', true],
    [JOINT_CONFERENCE, Office.COMMUNITY_SECRETARY, 'tanchong', false],
  ])('to call $code are decided by its kind: %s of %s %s', (kind, office, place, may) => {
    expect(rights.call(actor('someone', [office, place]), meeting, kind)).toBe(may);
  });

  it('to say how places differ are those of the town', () => {
    const officer = actor('王敏', [Office.PROPERTY_OFFICER, 'shangpai']);
    expect([rights.setProfile(officer, 'shangpai'), rights.setProfile(officer, 'taohua')]).toEqual([
      true,
      false,
    ]);
    expect(rights.setProfile(actor('张文静', [Office.COMMUNITY_SECRETARY, 'tanchong']), 'shangpai')).toBe(
      false,
    );
  });

  it('are asked with a refusal', () => {
    const owner = actor('周建国', [Office.OWNER, AT_HANLIN.estateId]);
    expect(() => requireChair(owner, meeting)).toThrow(refusal('NOT_ENTITLED'));
    expect(() => requireChair(actor('张文静'), meeting)).not.toThrow();
    expect(() => requireRight(false, 'No.')).toThrow('No.');
  });
});
