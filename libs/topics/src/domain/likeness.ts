/** How alike two texts are, 0 to 100: pairs of neighbouring characters in both, of those in either. */
export function likeness(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const both = [...left].filter(pair => right.has(pair)).length;
  const either = left.size + right.size - both;
  return either === 0 ? 0 : Math.floor((both * 100) / either);
}

function pairsOf(text: string): Set<string> {
  const plain = [...text.replace(/[\s\p{P}]/gu, '')];
  return new Set(plain.slice(1).map((character, at) => `${plain[at]}${character}`));
}
