import type { ActContext } from '@sifang/platform';
import type { Actor } from '../../domain/index.js';
import type { Language } from '../../domain/language.js';
import { saveLanguage } from '../../persistence/account.repository.js';

/** In which messages are written to oneself from now on. Whoever has no account gets none, so nothing is kept. */
export function chooseLanguage({ tx, actor }: ActContext<Actor>, language: Language): Promise<void> {
  return saveLanguage(tx, actor.personId, language);
}
