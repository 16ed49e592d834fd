import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const NOTIFICATION = 'A'.charCodeAt(0);
const HEADER = 5;

/** Leads to a Postgres and passes on everything but notifications, as a pooler of transactions does. */
export class DeafPooler {
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<DeafPooler> {
    const target = new URL(databaseUrl);
    const server = createServer(client => {
      const postgres = connect(Number(target.port), target.hostname);
      pooler.sockets.add(client).add(postgres);
      client.pipe(postgres);
      withoutNotifications(postgres, client);
      for (const socket of [client, postgres]) socket.on('error', () => socket.destroy());
      postgres.on('close', () => client.destroy());
      client.on('close', () => postgres.destroy());
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const url = new URL(databaseUrl);
    url.port = String((server.address() as AddressInfo).port);
    const pooler = new DeafPooler(server, url.href);
    return pooler;
  }

  async close(): Promise<void> {
    this.sockets.forEach(socket => socket.destroy());
    await new Promise(resolve => this.server.close(resolve));
  }
}

/** Each message of a server is a letter and a length that counts itself. */
function withoutNotifications(from: Socket, to: Socket): void {
  let held = Buffer.alloc(0);
  from.on('data', chunk => {
    held = Buffer.concat([held, chunk]);
    while (held.length >= HEADER && held.length > held.readUInt32BE(1)) {
      const end = held.readUInt32BE(1) + 1;
      if (held[0] !== NOTIFICATION) to.write(held.subarray(0, end));
      held = held.subarray(end);
    }
  });
}
