import { emptyProfile, toProfileInput, type ProfileDraft } from './profile-draft';

const inputOf = (changes: Partial<ProfileDraft>) =>
  toProfileInput({ ...emptyProfile('2026-12-01'), source: ' 镇办〔2026〕3 号 ', ...changes }, 'town');

describe('what a place says of a kind of meeting', () => {
  it('is only what was filled in', () => {
    expect(inputOf({})).toMatchObject({
      ...{ placeId: 'town', kind: 'FOUR_PARTY', since: '2026-12-01', source: '镇办〔2026〕3 号' },
      ...{ noticeDays: null, publicationDays: null, decision: null, quorum: null },
    });
  });

  it('is the days, the parties and the bar as they were typed', () => {
    const typed = { noticeDays: ' 7 ', publicationDays: '0', quorumParties: '3' } as const;
    expect(inputOf({ ...typed, rule: 'ALL_SEATS', share: '2/3', inclusive: true })).toMatchObject({
      ...{ noticeDays: 7, publicationDays: 0, quorum: { parties: 3, seats: null } },
      decision: { rule: 'ALL_SEATS', bar: { numerator: 2, denominator: 3, inclusive: true } },
    });
  });

  it.each(['三天', '-1', '1.5', '99999'])('is refused by the server when the days are %j', noticeDays => {
    expect(inputOf({ noticeDays })).toMatchObject({ noticeDays: -1 });
  });

  it.each(['一半', '/', '2'])('is refused by the server when the share is %j', share => {
    const { bar } = inputOf({ rule: 'SEATS_PRESENT', share }).decision!;
    expect(bar.numerator <= 0 || bar.denominator <= 0).toBe(true);
  });
});
