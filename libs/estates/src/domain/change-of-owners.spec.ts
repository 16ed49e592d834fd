import { asCalendarDay } from '@sifang/kernel';
import { changeOwners, type ChangeOfOwners } from './change-of-owners.js';
import { Ownership, UnitStatus } from './register.js';
import { ChangeReason, type UnitNow } from './unit.js';

const day = asCalendarDay;
const today = day('2026-11-22');
const now: UnitNow = {
  id: 'unit',
  estateId: 'estate',
  version: 4,
  status: UnitStatus.REGISTERED,
  since: day('2020-05-01'),
  freeFrom: day('2015-03-01'),
};
const sale: ChangeOfOwners = {
  version: 4,
  since: day('2026-03-01'),
  reason: ChangeReason.SALE,
  note: '',
  status: UnitStatus.REGISTERED,
  ownership: Ownership.SOLE,
  owners: [{ name: '顾念慈', idSuffix: '31041X', share: null }],
};

describe('a change of owners', () => {
  it.each<[string, Partial<ChangeOfOwners>, string]>([
    ['a sale', {}, '2026-03-01'],
    ['a sale today', { since: today }, '2026-11-22'],
    ['a sale on the very day they came in', { since: now.since }, '2020-05-01'],
    ['a correction: they never had it', { reason: ChangeReason.CORRECTION }, '2020-05-01'],
    [
      'a correction that reaches back to those before',
      { reason: ChangeReason.CORRECTION, since: day('2015-03-01') },
      '2020-05-01',
    ],
  ])('ends those until now with %s', (_, changes, endedOn) => {
    expect(changeOwners(now, { ...sale, ...changes }, today)).toEqual({ endedOn });
  });

  it.each<[string, Partial<ChangeOfOwners>, string]>([
    ['over what somebody else has just changed', { version: 3 }, 'UNIT_CHANGED_MEANWHILE'],
    ['tomorrow', { since: day('2026-11-23') }, 'CHANGE_IN_THE_FUTURE'],
    ['before the present owners came in', { since: day('2020-04-30') }, 'CHANGE_BEFORE_THE_LAST'],
    [
      'by a correction, while those before had it',
      { reason: ChangeReason.CORRECTION, since: day('2015-02-28') },
      'CHANGE_BEFORE_THE_LAST',
    ],
    ['by a roll', { reason: ChangeReason.ROLL }, 'REASON_NOT_POSSIBLE'],
    ['to nobody', { owners: [] }, 'OWNER_MISSING'],
    [
      'to somebody without a certificate',
      { owners: [{ name: '顾念慈', idSuffix: null, share: null }] },
      'OWNER_ID_MISSING',
    ],
    [
      'back to the developer, with a certificate',
      { status: UnitStatus.UNSOLD, ownership: null },
      'DEVELOPER_MISMATCH',
    ],
    ['sold, but in no way', { ownership: null }, 'OWNERSHIP_MISMATCH'],
  ])('is refused %s', (_, changes, code) => {
    expect(() => changeOwners(now, { ...sale, ...changes }, today)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('gives back to the developer what was not sold after all', () => {
    const owners = [{ name: '建设单位', idSuffix: null, share: null }];
    const back = { ...sale, status: UnitStatus.UNSOLD, ownership: null, owners, reason: ChangeReason.COURT };
    expect(() => changeOwners(now, back, today)).not.toThrow();
  });
});
