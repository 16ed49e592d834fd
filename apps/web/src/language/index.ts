import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remember } from '../appearance/appearance';
import type { Catalogue } from './zh';
import type { zhAccount } from './zh/account-words';
import type { zhCommittees } from './zh/committee-words';
import type { zhNotice } from './zh/notice-words';
import type { zhDesk } from './zh/desk-words';
import type { zhAttendance } from './zh/attendance-words';
import type { home } from './zh/home';
import type { zhElections } from './zh/election-words';
import type { zhMinutes } from './zh/minutes-words';
import type { zhOverview } from './zh/overview-words';
import type { zhPhoneSession } from './zh/phone-session';
import type { zhRatings } from './zh/rating-words';
import type { zhResolutions } from './zh/resolution-words';
import type { zhScreen } from './zh/screen-words';
import type { zhTopics } from './zh/topic-words';
import type { zhVoteScreen } from './zh/vote-screen-words';
import type { zhVotes } from './zh/vote-words';

export type Language = 'zh-CN' | 'en';

/** Fetches a group of words, see word-groups.ts. */
export type Words = (language: Language) => Promise<object>;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: {
      translation: Catalogue &
        typeof zhMinutes &
        typeof zhDesk &
        typeof zhElections &
        typeof home &
        typeof zhAccount &
        typeof zhScreen &
        typeof zhRatings &
        typeof zhResolutions &
        typeof zhOverview &
        typeof zhPhoneSession &
        typeof zhAttendance &
        typeof zhNotice &
        typeof zhTopics &
        typeof zhVotes &
        typeof zhCommittees &
        typeof zhVoteScreen;
    };
  }
}

let started: Promise<unknown> | undefined;
/** Words that the pages seen so far need besides those of everybody. */
const further = new Set<Words>();

/** The language that boot.js chose. Chinese is what everything falls back to. */
export function currentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
}

export async function startLanguage(): Promise<void> {
  await (started ??= start());
}

/** Adds words that not everybody reads; the pages that need them wait for it before they are shown. */
export async function startWords(words: Words): Promise<void> {
  further.add(words);
  await add(currentLanguage(), words);
}

/** Fetches the other catalogue when it is first wished for; nothing typed is lost, the page stays. */
export async function changeLanguage(language: Language): Promise<void> {
  await add(language, catalogue);
  for (const words of further) await add(language, words);
  document.documentElement.lang = language;
  remember('lang', language === 'en' ? 'en' : 'zh');
  await i18next.changeLanguage(language);
}

async function start(): Promise<void> {
  const language = currentLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await catalogue(language) } },
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

async function add(language: Language, fetchWords: Words): Promise<void> {
  const [words] = await Promise.all([fetchWords(language), startLanguage()]);
  i18next.addResourceBundle(language, 'translation', words, true);
}

async function catalogue(language: Language): Promise<object> {
  return language === 'en' ? (await import('./en')).en : (await import('./zh')).zh;
}
