import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remember } from '../appearance/appearance';
import type { Catalogue } from './zh';
import type { zhDesk } from './zh/desk-words';

export type Language = 'zh-CN' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Catalogue & typeof zhDesk };
  }
}

let started: Promise<unknown> | undefined;
let atDesk = false;

/** The language that boot.js chose. Chinese is what everything falls back to. */
export function currentLanguage(): Language {
  return document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
}

export async function startLanguage(): Promise<void> {
  await (started ??= start());
}

/** Adds the words of the desks; their pages wait for it before they are shown. */
export async function startDeskLanguage(): Promise<void> {
  atDesk = true;
  await add(currentLanguage(), deskWords);
}

/** Fetches the other catalogue when it is first wished for; nothing typed is lost, the page stays. */
export async function changeLanguage(language: Language): Promise<void> {
  await add(language, catalogue);
  if (atDesk) await add(language, deskWords);
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

async function add(language: Language, fetchWords: (language: Language) => Promise<object>): Promise<void> {
  const [words] = await Promise.all([fetchWords(language), startLanguage()]);
  i18next.addResourceBundle(language, 'translation', words, true);
}

async function catalogue(language: Language): Promise<object> {
  return language === 'en' ? (await import('./en')).en : (await import('./zh')).zh;
}

async function deskWords(language: Language): Promise<object> {
  return language === 'en'
    ? (await import('./en/desk-words')).enDesk
    : (await import('./zh/desk-words')).zhDesk;
}
