import { trustedProxies } from '../client-address.js';
import { MOST_PER_ADDRESS, Places } from './places.js';

const from = (remoteAddress: string, forwarded?: string) => ({
  remoteAddress,
  headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
});

describe('the places for sockets', () => {
  let places: Places;
  beforeEach(() => {
    places = new Places(trustedProxies(['10.0.0.0/8']));
  });

  /** @returns how many of one more than are allowed got a place */
  const fill = (asked: ReturnType<typeof from>): number => {
    let given = 0;
    for (let n = 0; n <= MOST_PER_ADDRESS; n++) if (places.take(asked)) given++;
    return given;
  };

  it('are as many for one address as a community centre needs, and not one more', () => {
    expect(fill(from('203.0.113.5'))).toBe(MOST_PER_ADDRESS);
    expect(places.take(from('203.0.113.6'))).not.toBeNull();
  });

  it('can be taken again when they are given back', () => {
    const giveBack = places.take(from('203.0.113.5'))!;
    expect(fill(from('203.0.113.5'))).toBe(MOST_PER_ADDRESS - 1);
    giveBack();
    expect(places.take(from('203.0.113.5'))).not.toBeNull();
    expect(places.take(from('203.0.113.5'))).toBeNull();
  });

  it('are counted for those behind our proxy one by one', () => {
    expect(fill(from('10.0.0.1', '203.0.113.5'))).toBe(MOST_PER_ADDRESS);
    expect(places.take(from('10.0.0.1', '203.0.113.6'))).not.toBeNull();
  });

  it('are not multiplied by the many addresses that one subscriber has in IPv6', () => {
    expect(fill(from('2001:db8:1:2::1'))).toBe(MOST_PER_ADDRESS);
    expect(places.take(from('2001:db8:1:2::2'))).toBeNull();
    expect(places.take(from('2001:db8:1:3::2'))).not.toBeNull();
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])(
    'are without end for programs on this machine (%s)',
    address => {
      expect(fill(from(address))).toBe(MOST_PER_ADDRESS + 1);
    },
  );
});
