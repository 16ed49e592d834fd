import { useTranslation } from 'react-i18next';
import type { RatingLight } from '../graphql/generated';
import styles from './ratings.module.css';

const SIGNS: Readonly<Record<RatingLight, string>> = {
  ...{ GREEN: '●', NOTICE: '▲', YELLOW: '■', RED: '◆', INSUFFICIENT: '○' },
};

/** What a score means: in words, by shape and by colour. */
export function LightMark({ light }: { light: RatingLight }) {
  const { t } = useTranslation();
  return (
    <span className={styles.light} data-light={light}>
      <span aria-hidden="true">{SIGNS[light]}</span> {t(`ratings.light.${light}`)}
    </span>
  );
}
