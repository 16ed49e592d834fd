import { clientAddress, networkOf, trustedProxies } from './client-address.js';

const PROXIES = trustedProxies(['10.0.0.0/8', '192.0.2.7', 'fd00::/8']);

describe('the address of who asks', () => {
  it.each([
    ['nobody stands between', '203.0.113.5', undefined, '203.0.113.5'],
    ['a stranger writes a header', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['our proxy passes it on', '10.1.2.3', '198.51.100.1', '198.51.100.1'],
    ['our proxy has one more address', '192.0.2.7', '198.51.100.1', '198.51.100.1'],
    ['a neighbour of our proxy is none', '192.0.2.8', '198.51.100.1', '192.0.2.8'],
    ['two of our proxies pass it on', '10.1.2.3', '198.51.100.1, 10.9.9.9', '198.51.100.1'],
    [
      'what was written before our proxy counts for nothing',
      '10.1.2.3',
      '1.1.1.1, 198.51.100.1',
      '198.51.100.1',
    ],
    ['our proxy was asked by our proxy', '10.1.2.3', undefined, '10.1.2.3'],
    ['the header is nonsense', '10.1.2.3', 'unknown, <script>', '10.1.2.3'],
    ['IPv4 comes in the clothes of IPv6', '::ffff:203.0.113.5', undefined, '203.0.113.5'],
    ['our proxy comes so too', '::ffff:10.1.2.3', '2001:db8::1', '2001:db8::1'],
    ['our proxy speaks IPv6', 'fd00::1', '198.51.100.1', '198.51.100.1'],
    ['the connection is gone', undefined, '198.51.100.1', ''],
  ])('when %s', (_when, remoteAddress, forwarded, expected) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
    expect(clientAddress({ headers, remoteAddress }, PROXIES)).toBe(expected);
  });

  it('is believed from nobody where no proxy is named', () => {
    const headers = { 'x-forwarded-for': '198.51.100.1' };
    expect(clientAddress({ headers, remoteAddress: '127.0.0.1' }, trustedProxies([]))).toBe('127.0.0.1');
  });

  it.each([
    ['203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s belongs to the subscriber %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
