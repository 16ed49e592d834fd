import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

type Asked = Pick<IncomingMessage, 'headers'> & { readonly remoteAddress: string | undefined };

/** @param networks addresses, or networks such as 10.0.0.0/8. @returns null for none: asking an empty list is dear */
export function trustedProxies(networks: readonly string[]): BlockList | null {
  if (networks.length === 0) return null;
  const list = new BlockList();
  for (const network of networks) {
    const [ip, bits] = network.split('/') as [string, string?];
    const version = isIPv6(ip) ? 'ipv6' : 'ipv4';
    list.addSubnet(ip, Number(bits ?? (version === 'ipv6' ? 128 : 32)), version);
  }
  return list;
}

/**
 * Who asked: the address at the other end of the connection, or, while that is a proxy of ours, the one that it was
 * asked by. What stands further left in X-Forwarded-For anybody may have written.
 */
export function clientAddress({ headers, remoteAddress }: Asked, trusted: BlockList | null): string {
  let address = plain(remoteAddress ?? '');
  if (!trusted) return address;
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  while (isTrusted(address, trusted)) {
    const before = plain(forwarded.pop()?.trim() ?? '');
    if (isIP(before) === 0) return address;
    address = before;
  }
  return address;
}

/** What one subscriber is given: one IPv4 address, or 2^64 addresses of IPv6. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = '', right] = written.split('::');
  const groups = (text: string): string[] => text.split(':').filter(Boolean);
  const known = groups(left);
  const missing = right === undefined ? 0 : 8 - known.length - groups(right).length;
  const all = [...known, ...Array<string>(missing).fill('0'), ...groups(right ?? '')];
  return `${all.slice(0, 4).join(':')}::/64`;
}

/** A socket for both versions writes IPv4 as ::ffff:192.0.2.1. */
function plain(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address.replace(/%.*$/, '');
}

function isTrusted(address: string, trusted: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 6 ? 'ipv6' : 'ipv4');
}
