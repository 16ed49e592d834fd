import { addressWithFirstCode, firstCodeInAddress } from './first-code-in-address';

describe('the square on a paper', () => {
  it('leads to the sign-in, with the code where no server sees it', () => {
    const { hash, pathname, search } = new URL(addressWithFirstCode('https://sifang.example', 'ABCDE-FGHIJ'));
    expect([pathname, search, firstCodeInAddress(hash)]).toEqual(['/sign-in', '', 'ABCDE-FGHIJ']);
  });

  it.each(['', '#content', '#second=ABCDE-FGHIJ'])('is not meant by %j', hash => {
    expect(firstCodeInAddress(hash)).toBe('');
  });
});
