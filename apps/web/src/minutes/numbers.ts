/** 3–7, 12 as people write it; numbers are ascending. */
export function entryNumbers(events: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const event of events) {
    const run = runs.at(-1);
    if (run && run[1] === event - 1) run[1] = event;
    else runs.push([event, event]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join('、');
}
