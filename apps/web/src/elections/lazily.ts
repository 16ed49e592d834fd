import { later } from '../elements/later';
import { startWords } from '../language';
import { electionWords } from '../language/election-word-groups';

// Parts of the first page of phones: code and words come after what is asked for.

export const MyElections = later(
  () => Promise.all([import('./home/MyElections'), startWords(electionWords)]),
  ([loaded]) => loaded.MyElections,
);

export const RunningElections = later(
  () => Promise.all([import('./home/RunningElections'), startWords(electionWords)]),
  ([loaded]) => loaded.RunningElections,
);
