import { later } from '../elements/later';
import { startWords } from '../language';
import { homeWords } from '../language/home-word-groups';

/** On the first page of a desk: code and words come after what is asked for. */
export const Waits = later(
  () => Promise.all([import('./Waits'), startWords(homeWords)]),
  ([loaded]) => loaded.Waits,
);
