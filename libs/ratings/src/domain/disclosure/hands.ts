import type { CountedAnswer } from './counted-answer.js';

/**
 * Whether figures of these answers tell nobody what a few others gave. Whoever keyed papers knows them and takes them
 * away, and so does whoever answered for several units: hence all that one hand gave count as one.
 * @param all those among which they are: where one hand keyed all of them from paper, there is nobody else to find out about
 */
export function hidden(
  answers: readonly CountedAnswer[],
  all: readonly CountedAnswer[],
  smallest: number,
): boolean {
  if (answers.length < smallest) return false;
  const most = Math.max(...handsOf(answers).map(hand => hand.length));
  const [first] = all;
  const ofOneHand = all.every(({ hand, onPaper }) => onPaper && hand === first!.hand);
  return ofOneHand || answers.length - most + 1 >= smallest;
}

/**
 * Answers that somebody at the desk knows all of or none of: the papers of each hand, and the others. Each is softened
 * by itself, so that what is left when a hand takes away its own is not of one mind either.
 */
export function classesOf(answers: readonly CountedAnswer[]): readonly (readonly CountedAnswer[])[] {
  const piles = handsOf(answers.filter(({ onPaper }) => onPaper)).filter(pile => pile.length > 1);
  const known = new Set(piles.flat());
  const others = answers.filter(answer => !known.has(answer));
  return others.length > 0 ? [...piles, others] : piles;
}

function handsOf(answers: readonly CountedAnswer[]): CountedAnswer[][] {
  const hands = new Map<string, CountedAnswer[]>();
  for (const answer of answers) {
    const pile = hands.get(answer.hand);
    if (pile) pile.push(answer);
    else hands.set(answer.hand, [answer]);
  }
  return [...hands.values()];
}
