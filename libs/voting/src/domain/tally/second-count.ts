import { Choice } from '../ballot/ballot.js';
import { lettersOf } from '../ballot/letters.js';
import { Stance } from '../ballot/stance.js';
import { figureOf, type Figure } from '../roll/figure.js';
import { heardIn, type BallotCase } from './by-ballots.js';
import { withoutFollowing } from './voice.js';
import { weigh } from './weighing.js';

/** An item as somebody else counted it, by letters and without anybody following. */
export interface SecondCount {
  readonly participating: Figure;
  readonly counted: Readonly<Record<'A' | 'R' | 'X', Figure>>;
  readonly marked: Readonly<Record<string, Figure>>;
}

/** Two counts of one item that differ are a bug of one of them, and nothing that anybody may settle. */
export function requireSameCount(given: Omit<BallotCase, 'rule'>, other: SecondCount): void {
  const mine = firstCount(given);
  if (JSON.stringify(mine) === JSON.stringify(pick(other))) return;
  throw new Error(`Two counts differ: ${JSON.stringify(mine)} and ${JSON.stringify(other)}.`);
}

export function firstCount(given: Omit<BallotCase, 'rule'>): SecondCount {
  const { standings, voices } = heardIn(given);
  const spoken = voices.filter(({ silent }) => !silent);
  const { certain } = weigh(spoken.map(withoutFollowing));
  const marked = Object.values(Choice).map(choice => {
    const units = standings.filter(({ ballots }) => ballots.some(each => each.choice === choice));
    return [lettersOf([choice]), figureOf(units.map(({ unit }) => unit))] as const;
  });
  return pick({
    participating: weigh(spoken).participating,
    counted: { A: certain[Stance.AGREE], R: certain[Stance.AGAINST], X: certain[Stance.ABSTAIN] },
    marked: Object.fromEntries(marked),
  });
}

/** In one order, so that they can be compared as texts. */
function pick({ participating, counted, marked }: SecondCount): SecondCount {
  const figure = ({ heads, area }: Figure): Figure => ({ heads, area });
  const each = (figures: Readonly<Record<string, Figure>>, letters: string): Record<string, Figure> =>
    Object.fromEntries([...letters].map(letter => [letter, figure(figures[letter]!)]));
  return {
    participating: figure(participating),
    counted: each(counted, 'ARX') as SecondCount['counted'],
    marked: each(marked, 'ARXWBS'),
  };
}
