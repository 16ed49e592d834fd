import { safePath } from './safe-path.js';

describe('the way back after signing in', () => {
  it.each(['/', '/m/1?code=8F2K', '/me#sessions'])('is %s', path => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'm/1',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example',
    '/a\r\nb',
    ['/a'],
  ])('is home instead of %j', next => {
    expect(safePath(next)).toBe('/');
  });
});
