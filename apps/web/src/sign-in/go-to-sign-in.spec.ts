import { safeNext } from './go-to-sign-in';

describe('coming back after signing in', () => {
  it('keeps the way inside this site, with its query', () => {
    expect(safeNext('/m/1?code=8F2K')).toBe('/m/1?code=8F2K');
  });

  it.each([null, '', 'https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example'])(
    'goes home instead of to %p',
    next => {
      expect(safeNext(next)).toBe('/');
    },
  );
});
