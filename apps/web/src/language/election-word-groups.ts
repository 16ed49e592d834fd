import type { Words } from '.';

// What pages of committees and of their elections say.

export const committeeWords: Words = async language =>
  language === 'en'
    ? (await import('./en/committee-words')).enCommittees
    : (await import('./zh/committee-words')).zhCommittees;

export const electionWords: Words = async language =>
  language === 'en'
    ? (await import('./en/election-words')).enElections
    : (await import('./zh/election-words')).zhElections;
