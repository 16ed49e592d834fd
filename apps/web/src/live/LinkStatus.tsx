import { useTranslation } from 'react-i18next';
import { clock } from '../language/times';
import type { LinkState } from './link-state';
import styles from './link-status.module.css';

/** A dot and a word: 实时同步, 正在追赶, or since when there is no news. */
export function LinkStatus({ link }: { link: LinkState }) {
  const { t } = useTranslation();
  const word = link.kind === 'stale' ? t('link.stale', { time: clock(link.since) }) : t(`link.${link.kind}`);
  return (
    <span className={styles.status} data-link={link.kind}>
      <i aria-hidden="true" />
      {word}
    </span>
  );
}
