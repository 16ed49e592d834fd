import type { Words } from '.';

/** What pages of ratings say; apart from the others, so that a phone in a meeting does not fetch even their name. */
export const ratingWords: Words = async language =>
  language === 'en'
    ? (await import('./en/rating-words')).enRatings
    : (await import('./zh/rating-words')).zhRatings;
