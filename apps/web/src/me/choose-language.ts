import { client } from '../graphql/client';
import { ChooseLanguageDocument } from '../graphql/generated';
import { changeLanguage, currentLanguage, type Language } from '../language';

/** For the page at once, and for messages to whoever is signed in. */
export function chooseLanguage(language: Language): void {
  void changeLanguage(language).then(tellLanguage);
}

/** Outlives the page that is left with it; who has not signed in is not sent to do so. */
export function tellLanguage(): void {
  const language = currentLanguage() === 'en' ? 'EN' : 'ZH';
  const fetchOptions = { credentials: 'same-origin', keepalive: true } as const;
  void client.mutation(ChooseLanguageDocument, { language }, { quiet: true, fetchOptions }).toPromise();
}

/** At the door: only where somebody has chosen on this device; a borrowed one decides nothing. */
export function tellChosenLanguage(): void {
  try {
    if (localStorage.getItem('sifang.lang') !== null) tellLanguage();
  } catch {
    // A browser that keeps nothing has no wish to pass on.
  }
}
