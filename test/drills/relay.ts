import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';

/** Passes bytes on to a port, as a plain balancer does; while nobody answers there it hangs up. */
export class Relay {
  private readonly open = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async open(from: number, to: number): Promise<Relay> {
    const server = createServer();
    const relay = new Relay(server);
    server.on('connection', socket => relay.pass(socket, connect(to, '127.0.0.1')));
    server.listen(from, '127.0.0.1');
    await once(server, 'listening');
    return relay;
  }

  close(): void {
    this.server.close();
    this.open.forEach(socket => socket.destroy());
  }

  private pass(socket: Socket, onward: Socket): void {
    this.join(socket, onward);
    this.join(onward, socket);
  }

  private join(from: Socket, to: Socket): void {
    this.open.add(from);
    from.setNoDelay(true);
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => {
      this.open.delete(from);
      to.destroy();
    });
  }
}
