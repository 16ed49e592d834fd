import { Office } from '@sifang/identity/domain';
import { admitGuests, isGuest, keepsOut } from './doors.js';
import { actor, adjourned, aMeeting, AT_HANLIN, inSession, seat } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

const { estateId, communityId, townId } = AT_HANLIN;

describe('a guest (旁听) of a meeting of hanlin (tanchong, shangpai)', () => {
  const guest = (who: ReturnType<typeof actor>): boolean => isGuest(who, inSession(), [seat('刘桂兰')]);

  it.each([
    [Office.OWNER, estateId],
    [Office.COMMITTEE_MEMBER, estateId],
    [Office.FIRM_STAFF, estateId],
    [Office.GRID_MEMBER, communityId],
    [Office.COMMUNITY_SECRETARY, 'feiguang'],
    [Office.PROPERTY_OFFICER, communityId],
  ])('is %s of %s without a seat', (office, placeId) => {
    expect(guest(actor('周建国', [office, placeId]))).toBe(true);
  });

  it.each([
    [Office.COMMUNITY_SECRETARY, communityId],
    [Office.COMMUNITY_STAFF, communityId],
    [Office.PROPERTY_OFFICER, townId],
  ])('is not %s of %s, whose task it is', (office, placeId) => {
    expect(guest(actor('孙晓梅', [office, placeId]))).toBe(false);
  });

  it('is not who holds a seat, nor who is in the chair', () => {
    expect(guest(actor('刘桂兰', [Office.OWNER, estateId]))).toBe(false);
    expect(guest(actor('张文静'))).toBe(false);
  });
});

describe('the doors', () => {
  it('are open until they are closed, and keep out only while they are', () => {
    const closed = admitGuests(inSession(), false);
    expect(keepsOut(inSession())).toBeNull();
    expect(keepsOut(closed)).toMatchObject({ code: 'GUESTS_NOT_ADMITTED' });
    expect(keepsOut(admitGuests(closed, true))).toBeNull();
  });

  it('may be closed before the meeting begins, and no more after its end', () => {
    expect(admitGuests(aMeeting(), false).guestsAdmitted).toBe(false);
    expect(() => admitGuests(adjourned(), false)).toThrow(refusal('MEETING_ADJOURNED'));
  });
});
