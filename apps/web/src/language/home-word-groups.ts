import type { Words } from '.';

/** What the first page of a phone and one's own page say; nobody in a meeting fetches it. */
export const homeWords: Words = async language =>
  language === 'en' ? (await import('./en/home')).home : (await import('./zh/home')).home;
