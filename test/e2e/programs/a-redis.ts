import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** Why there can be none here; null where there can. */
export const whyNoRedis =
  spawnSync('redis-server', ['--version']).status === 0 ? null : 'no redis-server is installed here';

/** A real Redis that a test may kill. */
export class ARedis {
  private child: ChildProcess | null = null;

  private constructor(private readonly port: number) {}

  static async onAFreePort(): Promise<ARedis> {
    const probe = createServer().listen(0, '127.0.0.1');
    await once(probe, 'listening');
    const { port } = probe.address() as AddressInfo;
    probe.close();
    await once(probe, 'close');
    return new ARedis(port);
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const args = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.child = child;
    for await (const chunk of child.stdout!)
      if (String(chunk).includes('Ready to accept connections')) return;
  }

  async kill(): Promise<void> {
    if (!this.child) return;
    const closed = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await closed;
    this.child = null;
  }
}
