import { lazy } from 'react';
import { page, withWords } from '../app/page-source';
import { noticeWords } from '../language/word-groups';

// Parts of pages that phones open first: code and words come after what is asked for.

export const MyNotices = lazy(
  withWords(
    page(() => import('./MyNotices'), 'MyNotices'),
    noticeWords,
  ),
);

export const CalendarLink = lazy(
  withWords(
    page(() => import('./CalendarLink'), 'CalendarLink'),
    noticeWords,
  ),
);
