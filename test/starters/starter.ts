import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';

/** What the program of `launcher-build.ts` says, one line at a time. */
export interface Saying {
  readonly url?: string;
  /** Milliseconds until the server could be used. */
  readonly ms?: number;
  readonly problem?: string;
  readonly name?: string;
  readonly interrupted?: true;
  readonly stopped?: true;
}

export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** A process of its own that starts the embedded server, as `npm start` is one. */
export class Starter {
  private readonly lines: AsyncIterator<string>;

  private constructor(private readonly process: ChildProcess) {
    this.lines = (createInterface({ input: process.stdout! }) as Interface)[Symbol.asyncIterator]();
  }

  static start(program: string, dataDir: string, account?: Account): Starter {
    const child = spawn(process.execPath, [program, dataDir], {
      ...account,
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return new Starter(child);
  }

  get pid(): number {
    return this.process.pid!;
  }

  /** The next thing it says. */
  async says(): Promise<Saying> {
    const { value, done } = await this.lines.next();
    if (done) throw new Error('The starter ended without a word.');
    return JSON.parse(value) as Saying;
  }

  /** As Ctrl-C does: to the whole process group. */
  interruptGroup(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  async stop(): Promise<void> {
    if (this.hasEnded) return;
    this.process.stdin!.write('stop\n');
    await once(this.process, 'exit');
  }

  async kill(): Promise<void> {
    if (this.hasEnded) return;
    this.process.kill('SIGKILL');
    await once(this.process, 'exit');
  }

  private get hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }
}
