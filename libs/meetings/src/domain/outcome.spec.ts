import { asCalendarDay } from '@sifang/kernel';
import { addresseePresent, outcomeNumber, supportersAmong } from './outcome.js';
import { Party } from './party.js';
import { absent, fourParties, seat } from './spec/a-meeting.js';
import { refusal } from './spec/refusal.js';

describe('an outcome', () => {
  const [town, community, resident, firm] = fourParties();

  it('binds an organisation of which somebody is there', () => {
    const colleague = absent(seat('高芸', Party.PROPERTY_FIRM, firm));
    expect(addresseePresent([colleague, town, firm], 'lanting')).toBe('安徽澜庭物业服务有限公司');
  });

  it('binds no firm that is not there (case 74)', () => {
    const seats = [town, community, resident, absent(firm)];
    expect(() => addresseePresent(seats, 'lanting')).toThrow(refusal('ADDRESSEE_NOT_PRESENT', 'addresseeId'));
  });

  it('binds nobody who has no seat', () => {
    expect(() => addresseePresent([firm], 'hexu')).toThrow(refusal('ADDRESSEE_NOT_PRESENT', 'addresseeId'));
  });

  const there = [
    { id: 'lanting', name: '安徽澜庭物业服务有限公司' },
    { id: 'office', name: '上派镇物管办' },
    { id: 'committee', name: '翰林水岸业委会' },
  ];

  it('names those who help in the order in which they were named', () => {
    expect(supportersAmong(there, 'lanting', ['committee', 'office'])).toEqual([
      ...['翰林水岸业委会', '上派镇物管办'],
    ]);
  });

  it.each([
    ['who leads already', ['lanting']],
    ['twice', ['office', 'office']],
    ['without a say there', ['hexu']],
  ])('has nobody help %s', (_who, supportingIds) => {
    expect(() => supportersAmong(there, 'lanting', supportingIds)).toThrow(
      refusal('SUPPORT_UNKNOWN', 'supportingIds'),
    );
  });

  it('goes by the year, the number of the meeting and its own', () => {
    expect(outcomeNumber(asCalendarDay('2026-11-22'), 7, 1)).toBe('〔2026〕7-1');
  });
});
