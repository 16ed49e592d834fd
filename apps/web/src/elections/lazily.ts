import { lazy } from 'react';
import { page, withWords } from '../app/page-source';
import { electionWords } from '../language/election-word-groups';

/** A part of the first page of phones: code and words come after what is asked for. */
export const MyElections = lazy(
  withWords(
    page(() => import('./home/MyElections'), 'MyElections'),
    electionWords,
  ),
);
