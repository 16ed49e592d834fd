import { later } from '../elements/later';
import { startWords } from '../language';
import { noticeWords } from '../language/page-word-groups';

/** A part of the page that phones open first: code and words come after what is asked for. */
export const MyNotices = later(
  () => Promise.all([import('./MyNotices'), startWords(noticeWords)]),
  ([loaded]) => loaded.MyNotices,
);
