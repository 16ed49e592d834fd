/** In which messages are written to somebody. */
export enum Language {
  ZH = 'ZH',
  EN = 'EN',
}

/** The same said in each of them. */
export type InEachLanguage = Readonly<Record<Language, string>>;
