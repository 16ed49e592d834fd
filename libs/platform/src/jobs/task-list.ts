export type Task = (payload: Readonly<Record<string, string>>) => Promise<void>;

/** Contexts put their tasks here when their module starts; the worker runs them. */
export class TaskList {
  private readonly tasks = new Map<string, Task>();

  register(name: string, task: Task): void {
    if (this.tasks.has(name)) throw new Error(`Two tasks are called ${name}.`);
    this.tasks.set(name, task);
  }

  entries(): [string, Task][] {
    return [...this.tasks];
  }
}
