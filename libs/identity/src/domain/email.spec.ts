import { asEmail, isEmail } from './email.js';
import { refusal } from './spec/refusal.js';

describe('an address as people write it', () => {
  it.each([
    [' Li.Qiang@Example.COM ', 'li.qiang@example.com'],
    ['ｌｉ＠example.com', 'li@example.com'],
    ['li+sifang@mail.example.cn', 'li+sifang@mail.example.cn'],
  ])('%s is %s', (typed, email) => {
    expect(asEmail(typed)).toBe(email);
  });

  it.each([
    ...['', 'li', '@example.com', 'li@', 'li@example', 'li@@example.com', 'a@b@example.com'],
    ...[
      'li qiang@example.com',
      'li@example.com, wu@example.com',
      '李强 <li@example.com>',
      'li@example.com\nBcc: x',
    ],
    `${'a'.repeat(250)}@example.com`,
  ])('%j is none', typed => {
    expect(() => asEmail(typed)).toThrow(refusal('EMAIL_INVALID', 'email'));
  });

  it('is told from a number', () => {
    expect([isEmail('li@example.com'), isEmail('+8613700001111')]).toEqual([true, false]);
  });
});
