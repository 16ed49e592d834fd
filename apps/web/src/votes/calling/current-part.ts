interface Progress {
  readonly called: number;
  readonly total: number;
}

/** What is being called now: what was begun and is not at its end, else what comes next, else the last. */
export function currentPart<P extends Progress>(parts: readonly P[]): P | undefined {
  const open = parts.filter(({ called, total }) => called < total);
  return open.find(({ called }) => called > 0) ?? open[0] ?? parts.at(-1);
}

/** How many whole 正 a count makes, and how many strokes of the next. */
export function strokes(count: number): { readonly whole: number; readonly rest: number } {
  return { whole: Math.floor(count / 5), rest: count % 5 };
}
