import fc from 'fast-check';
import { ownersKey } from './owners-key.js';

const owner = (name: string, idSuffix: string | null = '606492') => ({ name, idSuffix });

describe('the key of a set of owners', () => {
  it('is the same in whatever order they stand', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('沈文', '周丽', '𠮷田', '﨑山', 'Ann'), { minLength: 1 }),
        names => {
          const owners = names.map(name => owner(name));
          expect(ownersKey(owners.toReversed())).toBe(ownersKey(owners));
        },
      ),
    );
  });

  it('stands in the order of bytes, as the database has it', () => {
    const names = ['𠮷田', '﨑山', '沈文', 'Ann'];
    const byBytes = names.toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
    expect(ownersKey(names.map(name => owner(name)))).toBe(byBytes.map(name => `${name} 606492`).join('、'));
  });

  it.each([
    ['another name', [owner('沈文')], [owner('沈雯')]],
    ['another certificate', [owner('沈文')], [owner('沈文', '47122X')]],
    ['one more', [owner('沈文')], [owner('沈文'), owner('周丽')]],
  ])('differs with %s', (_, one, other) => {
    expect(ownersKey(one)).not.toBe(ownersKey(other));
  });
});
