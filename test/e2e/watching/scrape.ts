/** What Prometheus would read at one moment. */
export class Scrape {
  constructor(readonly text: string) {}

  /** 0 for what nothing has been counted of yet. @param sample with its labels, as Prometheus writes them */
  value(sample: string): number {
    const line = this.text.split('\n').find(one => one.startsWith(`${sample} `));
    return line === undefined ? 0 : Number(line.slice(sample.length + 1).replace('Nan', 'NaN'));
  }

  /** Of the figures themselves; a histogram is one. */
  get names(): string[] {
    return [...this.text.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name!);
  }
}

/** @param url of whoever shows figures, without a path */
export async function scrape(url: string): Promise<Scrape> {
  const answer = await fetch(`${url}/metrics`);
  if (!answer.ok) throw new Error(`/metrics answered ${answer.status}.`);
  return new Scrape(await answer.text());
}
