import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a process has used since it began. */
export interface Usage {
  /** User and system time. */
  readonly cpuMs: number;
  readonly rssKB: number;
}

interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

const REGISTER = new URL('../../typescript/register.mjs', import.meta.url).href;
/** Whoever is measured runs as `npm start` runs the product, the limits and the peers too. */
const AS_STARTED = startScript()
  .split(' ')
  .filter(word => word.startsWith('--'));
const FROM_SOURCES = ['--import', REGISTER, '--expose-gc', '--no-warnings'];
const running = new Set<Child>();
// One that sleeps does not notice that nobody is left to ask.
process.on('exit', () => running.forEach(child => child.kill()));

/** A process of its own that answers questions, see `answer`. It ends when this one does, however that comes about. */
export class Child {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private questions = 0;

  private constructor(private readonly process: ChildProcess) {
    process.on('message', (answer: Answer) => this.waiting.get(answer.id)?.(answer));
    process.on('exit', code => this.fail(`The process ended with ${code}.`));
    running.add(this);
  }

  /** @param file a program of this folder's that calls `answer`; @param setup goes to its `open` */
  static async start<T>(
    file: URL,
    setup: unknown,
    execArgv: readonly string[] = FROM_SOURCES,
  ): Promise<{ child: Child; opened: T }> {
    const child = new Child(
      fork(fileURLToPath(file), {
        execArgv: [...AS_STARTED, ...execArgv],
        env: { ...process.env, NODE_ENV: 'production' },
        serialization: 'advanced',
      }),
    );
    return { child, opened: await child.ask<T>('open', setup) };
  }

  static async stopAll(): Promise<void> {
    await Promise.all([...running].map(child => child.stop()));
  }

  /** @throws what the answer threw */
  ask<T>(question: string, value?: unknown): Promise<T> {
    const id = ++this.questions;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, answer => {
        this.waiting.delete(id);
        if (answer.error === undefined) resolve(answer.value as T);
        else reject(new Error(`${question}: ${answer.error}`));
      });
      if (this.process.connected) this.process.send({ id, question, value });
      else this.fail('The process has ended.');
    });
  }

  /** Takes nothing of the machine until it is woken: the timers of one side must not disturb the others. */
  sleep(): void {
    this.process.kill('SIGSTOP');
  }

  wake(): void {
    this.process.kill('SIGCONT');
  }

  usage(): Promise<Usage> {
    return this.ask('usage');
  }

  /** After all garbage has been collected. */
  settledUsage(): Promise<Usage> {
    return this.ask('settled usage');
  }

  async stop(): Promise<void> {
    running.delete(this);
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.kill();
    await gone;
  }

  /** At once, without waiting. */
  kill(): void {
    this.process.kill('SIGKILL');
  }

  private fail(error: string): void {
    for (const [id, tell] of this.waiting) tell({ id, error });
  }
}

function startScript(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { scripts: { start: string } }).scripts.start;
}
