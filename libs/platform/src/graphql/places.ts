import type { BlockList } from 'node:net';
import { clientAddress, networkOf } from '../client-address.js';
import type { AskedBy } from './socket-protocol.js';

/** A whole community centre sits behind one address; no hall is larger than this. */
export const MOST_PER_ADDRESS = 2_000;
const THIS_MACHINE = /^(127\.|::1$)/;

/** How many sockets each address has. Programs on this machine may have any number. */
export class Places {
  private readonly taken = new Map<string, number>();

  constructor(private readonly trusted: BlockList | null) {}

  /** @returns how to give the place back; null when this address has all of its places */
  take(request: Omit<AskedBy, 'requestId'>): (() => void) | null {
    const address = clientAddress(request, this.trusted);
    if (THIS_MACHINE.test(address)) return () => undefined;
    const network = networkOf(address);
    const taken = this.taken.get(network) ?? 0;
    if (taken >= MOST_PER_ADDRESS) return null;
    this.taken.set(network, taken + 1);
    return () => this.giveBack(network);
  }

  private giveBack(network: string): void {
    const left = this.taken.get(network)! - 1;
    if (left) this.taken.set(network, left);
    else this.taken.delete(network);
  }
}
