import { useTranslation } from 'react-i18next';
import type { MyPlace } from '../live/my-place';
import styles from './phone.module.css';

export function SeatStrip({ place }: { place: MyPlace }) {
  const { t } = useTranslation();
  const party = t(`terms.party.${place.party}.short`);
  return (
    <p className={styles.strip}>
      <span className={styles.checked}>
        <span aria-hidden="true">✓ </span>
        {t('phone.checkedIn')}
      </span>
      <span>{t('phone.seatOf', { party, title: place.title })}</span>
    </p>
  );
}
