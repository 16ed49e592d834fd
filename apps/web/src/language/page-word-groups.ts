import type { Words } from '.';

// What is said on pages that nobody opens while a meeting is held; the rest is in word-groups.ts.

export const attendanceWords: Words = async language =>
  language === 'en'
    ? (await import('./en/attendance-words')).enAttendance
    : (await import('./zh/attendance-words')).zhAttendance;

export const noticeWords: Words = async language =>
  language === 'en'
    ? (await import('./en/notice-words')).enNotice
    : (await import('./zh/notice-words')).zhNotice;

export const topicWords: Words = async language =>
  language === 'en'
    ? (await import('./en/topic-words')).enTopics
    : (await import('./zh/topic-words')).zhTopics;

export const minutesWords: Words = async language =>
  language === 'en'
    ? (await import('./en/minutes-words')).enMinutes
    : (await import('./zh/minutes-words')).zhMinutes;

export const overviewWords: Words = async language =>
  language === 'en'
    ? (await import('./en/overview-words')).enOverview
    : (await import('./zh/overview-words')).zhOverview;

export const resolutionWords: Words = async language =>
  language === 'en'
    ? (await import('./en/resolution-words')).enResolutions
    : (await import('./zh/resolution-words')).zhResolutions;
