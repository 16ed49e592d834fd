/**
 * Each order as likely as any other (Fisher and Yates).
 * @param below chance: a whole number from 0 up to and without its argument, each as likely
 */
export function inRandomOrder<T>(all: readonly T[], below: (end: number) => number): T[] {
  const order = [...all];
  for (let end = order.length; end > 1; end--) {
    const at = below(end);
    [order[at], order[end - 1]] = [order[end - 1]!, order[at]!];
  }
  return order;
}
