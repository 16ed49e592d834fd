import { requireGoodPassword } from './password.js';
import { refusal } from './spec/refusal.js';

const owner = { phone: '+8619900003001', signInName: 'zhangwenjing' };

describe('a password', () => {
  it.each([
    'correct horse battery',
    '四方议事会在党群服务中心',
    'Kx7!pq-Lm2',
    'shui an 2 hao lou',
    '翰林水岸5号楼的桂花树',
  ])('may be %j', password => {
    expect(() => requireGoodPassword(password, owner)).not.toThrow();
  });

  it.each(['', 'Kx7!pq-Lm', '四方议事会党群服务', '👩‍👩‍👧x'])('is too short when it is %j', password => {
    expect(() => requireGoodPassword(password, owner)).toThrow(refusal('PASSWORD_TOO_SHORT', 'next'));
  });

  it.each([
    ...[
      'password123',
      'Password2026!',
      'PASSWORD!!',
      'p@ssw0rd2026',
      'iloveyou1314',
      'woaini1314520',
      'admin123456',
    ],
    ...['1234567890', '0987654321', '12345678901', 'abcdefghij', 'qwertyuiop', '1qaz2wsx3edc', 'poiuytrewq'],
    ...[
      'aaaaaaaaaa',
      '1111111111',
      'ababababab',
      'abc123abc123',
      'a1234567890',
      '１２３４５６７８９０',
      'qq123456789',
    ],
  ])('is tried first when it is %j', password => {
    expect(() => requireGoodPassword(password, owner)).toThrow(refusal('PASSWORD_TOO_COMMON', 'next'));
  });

  it.each(['19900003001', 'x19900003001', '+8619900003001', 'zhangwenjing!Q7'])(
    'is no secret when it is %j, for whoever has that number and name',
    password => {
      expect(() => requireGoodPassword(password, owner)).toThrow(refusal('PASSWORD_IS_OWN_NUMBER', 'next'));
      expect(() => requireGoodPassword(password, { phone: null, signInName: null })).not.toThrow();
    },
  );
});
