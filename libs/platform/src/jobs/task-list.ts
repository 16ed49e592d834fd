export type Task = (payload: Readonly<Record<string, string>>) => Promise<void>;

/** Contexts put their tasks here when their module starts; the worker runs them. */
export class TaskList {
  private readonly tasks = new Map<string, Task>();
  /** Names of those that the queue adds by itself. */
  readonly nightly: string[] = [];
  readonly minutely: string[] = [];
  readonly atMidnight: string[] = [];

  register(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`Two tasks are called ${name}.`);
    this.tasks.set(name, task);
  }

  /** Housekeeping: added by the queue itself, once a night whatever the number of workers. */
  everyNight(name: string, task: Task): void {
    this.register(name, task);
    this.nightly.push(name);
  }

  /** What a new day in Shanghai brings with it. */
  everyMidnight(name: string, task: Task): void {
    this.register(name, task);
    this.atMidnight.push(name);
  }

  /** What follows soon enough after acts that must not wait for it. */
  everyMinute(name: string, task: Task): void {
    this.register(name, task);
    this.minutely.push(name);
  }

  entries(): [string, Task][] {
    return [...this.tasks];
  }
}
