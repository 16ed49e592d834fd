import { useTranslation } from 'react-i18next';
import type { MinutesVersionFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import styles from './minutes.module.css';

export function VersionTag({ version: { number, state } }: { version: MinutesVersionFragment }) {
  const { t } = useTranslation();
  return (
    <span className={styles.tag} data-state={state}>
      {t('minutes.versionNumber', { number })} · {t(`minutes.state.${state}`)}
    </span>
  );
}

/** From when to when it is published, once it is. */
export function Publication({ version }: { version: MinutesVersionFragment }) {
  const { t } = useTranslation();
  const { publishedFrom, publishedUntil, publicationOver } = version;
  if (!publishedFrom || !publishedUntil) return null;
  const time = { from: calendarDay(publishedFrom), until: calendarDay(publishedUntil) };
  return <p>{t(publicationOver ? 'minutes.publicationOver' : 'minutes.publication', time)}</p>;
}
