import { isOwnOrigin } from './origin.js';

const ALLOWED = ['https://town.example'];

describe('the origin of a request', () => {
  it.each([
    ['a program, which names none', undefined, 'town.local:3000', true],
    ['a page of the address that was asked', 'http://town.local:3000', 'town.local:3000', true],
    ['the same behind a proxy that speaks TLS', 'https://town.local', 'town.local', true],
    ['a page of an origin allowed by name', 'https://town.example', 'town.local:3000', true],
    ['an allowed name with another port', 'https://town.example:8443', 'town.local:3000', false],
    ['an allowed name without TLS', 'http://town.example', 'town.local:3000', false],
    ['another site', 'https://evil.example', 'town.local:3000', false],
    ['a site that begins like us', 'http://town.local:3000.evil.example', 'town.local:3000', false],
    ['another port of the same machine', 'http://town.local:4000', 'town.local:3000', false],
    ['a sandboxed frame', 'null', 'town.local:3000', false],
    ['no address at all', 'town.local:3000', 'town.local:3000', false],
    ['an empty one', '', 'town.local:3000', false],
  ])('of %s is judged', (_whose, origin, host, own) => {
    expect(isOwnOrigin({ headers: { origin, host } } as never, ALLOWED)).toBe(own);
  });
});
