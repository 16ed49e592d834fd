import type { Socket } from 'node:net';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { WebSocket } from 'ws';

/** A web page that follows something says something every ten seconds and is never asked. */
const ROUND_MS = 12_000;
const IN_ONE_GO = 500;

interface Peer {
  readonly connection: Socket;
  /** At the last round. */
  bytesRead: number;
  asked: boolean;
}

/**
 * Phones lose connections without a word; a ping finds out. Whoever was silent for a round is asked, and let go when
 * the next round finds no answer. One timer for all, because two for each socket take memory and time.
 */
export class KeepAlive {
  private readonly peers = new Map<WebSocket, Peer>();
  private readonly timer = setInterval(() => void this.goRound(), ROUND_MS);

  watch(socket: WebSocket, connection: Socket): void {
    this.peers.set(socket, { connection, bytesRead: connection.bytesRead, asked: false });
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async goRound(): Promise<void> {
    let visited = 0;
    for (const [socket, peer] of this.peers) {
      if (socket.readyState === WebSocket.OPEN) this.visit(socket, peer);
      else this.peers.delete(socket);
      if (++visited % IN_ONE_GO === 0) await othersTurn();
    }
  }

  private visit(socket: WebSocket, peer: Peer): void {
    const { bytesRead } = peer.connection;
    const silent = bytesRead === peer.bytesRead;
    peer.bytesRead = bytesRead;
    if (silent && peer.asked) return socket.terminate();
    if (silent) socket.ping();
    peer.asked = silent;
  }
}
