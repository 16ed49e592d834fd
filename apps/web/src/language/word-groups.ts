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

export const phoneSessionWords: Words = async language =>
  language === 'en'
    ? (await import('./en/phone-session')).enPhoneSession
    : (await import('./zh/phone-session')).zhPhoneSession;
