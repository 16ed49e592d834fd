/**
 * How alike two wordings are, in whole percent rounded down: pairs of neighbouring characters that both have, of all that they have
 * (Dice), whatever the punctuation. 100 are the same words, or the same pairs in another order.
 */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const size = left.length + right.length;
  if (size === 0) return sameWords(one, other) ? 100 : 0;
  const waiting = new Map<string, number>();
  for (const pair of left) waiting.set(pair, (waiting.get(pair) ?? 0) + 1);
  let both = 0;
  for (const pair of right) {
    const many = waiting.get(pair) ?? 0;
    if (many === 0) continue;
    waiting.set(pair, many - 1);
    both++;
  }
  return Math.floor((200 * both) / size);
}

/** The same but for punctuation, width and case. */
export function sameWords(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function pairsOf(text: string): string[] {
  const letters = [...plain(text)];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
