import type { Words } from '.';

// What only some pages say. A page that needs a group fetches it beside its code, see app/page-source.ts.

export const deskWords: Words = async language =>
  language === 'en' ? (await import('./en/desk-words')).enDesk : (await import('./zh/desk-words')).zhDesk;

export const accountWords: Words = async language =>
  language === 'en'
    ? (await import('./en/account-words')).enAccount
    : (await import('./zh/account-words')).zhAccount;

export const screenWords: Words = async language =>
  language === 'en'
    ? (await import('./en/screen-words')).enScreen
    : (await import('./zh/screen-words')).zhScreen;

export const attendanceWords: Words = async language =>
  language === 'en'
    ? (await import('./en/attendance-words')).enAttendance
    : (await import('./zh/attendance-words')).zhAttendance;

export const noticeWords: Words = async language =>
  language === 'en'
    ? (await import('./en/notice-words')).enNotice
    : (await import('./zh/notice-words')).zhNotice;

export const phoneSessionWords: Words = async language =>
  language === 'en'
    ? (await import('./en/phone-session')).enPhoneSession
    : (await import('./zh/phone-session')).zhPhoneSession;

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
