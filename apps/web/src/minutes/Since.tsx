import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ResolutionCardFragment } from '../graphql/generated';
import { currentLanguage } from '../language';
import { Deadline } from '../resolutions/Deadline';
import styles from './sheet.module.css';

/** What became of an item since the minutes were written; the minutes themselves stay as they were confirmed. */
export function Since({ resolution }: { resolution: ResolutionCardFragment }) {
  const { t } = useTranslation();
  return (
    <p className={styles.since} lang={currentLanguage()} data-screen-only>
      <Deadline resolution={resolution} />
      <Link to={`/resolutions/${resolution.id}`}>{t('minutes.since', { number: resolution.number })}</Link>
    </p>
  );
}
