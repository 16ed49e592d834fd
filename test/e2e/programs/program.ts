import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FILES = {
  /** What `npm start` runs. */
  start: 'dist/apps/api/src/start.js',
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
};

/** One of the built programs, as a process of its own. */
export class Program {
  private said = '';
  private readonly closed: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.said += text));
    this.closed = once(child, 'close');
  }

  /** With these variables and none of ours. */
  static start(name: keyof typeof FILES, env: Readonly<Record<string, string>>): Program {
    if (!existsSync(ROOT + FILES[name])) throw new Error(`${FILES[name]} is not built: npm run build`);
    const child = spawn(process.execPath, [FILES[name]], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new Program(child);
  }

  get output(): string {
    return this.said;
  }

  /** Resolves with what the group in the pattern stands for, once it was said. @throws when the program ends before */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.said)?.[1];
      if (found !== undefined) return found;
      const more = Promise.race([once(this.child.stdout!, 'data'), once(this.child.stderr!, 'data')]);
      const ended = this.closed.then(() => {
        if (!pattern.test(this.said)) throw new Error(`It ended without saying ${pattern}:\n${this.said}`);
      });
      await Promise.race([more, ended]);
    }
  }

  /** Resolves with the exit code, or the signal that ended it. */
  async ends(): Promise<number | NodeJS.Signals | null> {
    await this.closed;
    return this.child.exitCode ?? this.child.signalCode;
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  async stop(): Promise<number | NodeJS.Signals | null> {
    this.signal('SIGINT');
    return this.ends();
  }

  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.closed;
  }
}
