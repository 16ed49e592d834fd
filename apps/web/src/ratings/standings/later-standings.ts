import { later } from '../../elements/later';
import { startWords } from '../../language';
import { ratingWords } from '../../language/rating-word-groups';

// Pages of other things show scores beside theirs; the code and the words come when there is room for them.

export const LaterStandings = later(
  () => Promise.all([import('./Standings'), startWords(ratingWords)]),
  ([{ Standings }]) => Standings,
);

export const LaterStandingCell = later(
  () => Promise.all([import('./StandingCell'), startWords(ratingWords)]),
  ([{ StandingCell }]) => StandingCell,
);
