import { asPhone, maskedPhone, phoneOf } from './phone.js';
import { refusal } from './spec/refusal.js';

describe('a mobile number', () => {
  it.each([
    ['19900003001', '+8619900003001'],
    ['199 0000 3001', '+8619900003001'],
    ['199-0000-3001', '+8619900003001'],
    ['+86 199 0000 3001', '+8619900003001'],
    ['008619900003001', '+8619900003001'],
    ['8619900003001', '+8619900003001'],
    ['１９９００００３００１', '+8619900003001'],
    ['+852 9123 4567', '+85291234567'],
    ['+1 (415) 555-0132', '+14155550132'],
  ])('%s is kept as %s', (text, phone) => {
    expect(phoneOf(text)).toBe(phone);
  });

  it.each([
    '',
    '1990000300',
    '199000030011',
    '12900003001',
    '0551-68841234',
    '+86 551 68841234',
    '91234567',
    '+0123456789',
    '+1234567890123456',
    '1990000300a',
    "19900003001' OR 1=1",
    'me@example.cn',
  ])('is not %j', text => {
    expect(phoneOf(text)).toBeNull();
    expect(() => asPhone(text)).toThrow(refusal('PHONE_INVALID', 'phone'));
  });

  it.each([
    ['+8619900003001', '199****3001'],
    ['+85291234567', '+85****4567'],
  ])('%s is shown as %s', (phone, shown) => {
    expect(maskedPhone(phone)).toBe(shown);
  });
});
