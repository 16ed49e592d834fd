import { useTranslation } from 'react-i18next';

interface Named {
  readonly zh: string;
  readonly en: string;
}

/** Names that come in two languages, in the one that is read; Chinese where there is no English one. */
export function useNamed(): (named: Named) => string {
  const { i18n } = useTranslation();
  return ({ zh, en }) => (i18n.language === 'en' && en ? en : zh);
}

/** Of what a list has. */
export const titleOf = ({ titleZh: zh, titleEn: en }: { titleZh: string; titleEn: string }) => ({ zh, en });
