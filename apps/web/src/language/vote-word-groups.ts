import type { Words } from '.';

// What pages of owners' votes say; apart from the others, so that a phone in a meeting does not fetch even their names.

export const boothWords: Words = async language =>
  language === 'en' ? (await import('./en/booth-words')).enBooth : (await import('./zh/booth-words')).zhBooth;

export const voteWords: Words = async language =>
  language === 'en' ? (await import('./en/vote-words')).enVotes : (await import('./zh/vote-words')).zhVotes;

export const voteScreenWords: Words = async language =>
  language === 'en'
    ? (await import('./en/vote-screen-words')).enVoteScreen
    : (await import('./zh/vote-screen-words')).zhVoteScreen;
