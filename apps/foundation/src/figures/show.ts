import { Counter, Gauge, type Registry } from 'prom-client';

interface Named {
  readonly registry: Registry;
  readonly name: string;
  readonly help: string;
}

type Parts = Readonly<Record<string, number>>;

/** Looked up when somebody reads it. */
export function showNumber({ registry, ...named }: Named, read: () => number | Promise<number>): void {
  new Gauge({
    ...named,
    registers: [registry],
    async collect() {
      this.set(await read());
    },
  });
}

/** One number for each value of the label. */
export function showParts(
  { registry, label, ...named }: Named & { readonly label: string },
  read: () => Parts | Promise<Parts>,
): void {
  new Gauge({
    ...named,
    labelNames: [label],
    registers: [registry],
    async collect() {
      for (const [part, value] of Object.entries(await read())) this.set({ [label]: part }, value);
    },
  });
}

/** A number that somebody else counts up; it begins anew with each process. */
export function showCount({ registry, ...named }: Named, read: () => number): void {
  new Counter({
    ...named,
    registers: [registry],
    collect() {
      this.reset();
      this.inc(read());
    },
  });
}

export function showCounts(
  { registry, label, ...named }: Named & { readonly label: string },
  read: () => Parts,
): void {
  new Counter({
    ...named,
    labelNames: [label],
    registers: [registry],
    collect() {
      this.reset();
      for (const [part, value] of Object.entries(read())) this.inc({ [label]: part }, value);
    },
  });
}
