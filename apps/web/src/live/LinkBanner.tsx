import { useTranslation } from 'react-i18next';
import { clock } from '../language/times';
import type { LinkState } from './link-state';
import styles from './link-status.module.css';

/** Tells people on a phone that what they see is old, and that they need not do anything. */
export function LinkBanner({ link, known }: { link: LinkState; known: boolean }) {
  const { t } = useTranslation();
  if (link.kind === 'live' || !known) return null;
  return (
    <p className={styles.banner} data-link={link.kind} role="status">
      {link.kind === 'stale'
        ? t('link.staleBanner', { time: clock(link.since) })
        : t('link.catchingUpBanner')}
    </p>
  );
}
