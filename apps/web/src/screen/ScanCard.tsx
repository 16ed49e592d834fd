import { useTranslation } from 'react-i18next';
import type { Meeting } from '../live/meeting';
import { CheckInQr } from './later';
import styles from './scan-card.module.css';
import card from './screen.module.css';

export function ScanCard({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <section className={`${card.card} ${styles.scan}`} aria-labelledby="scan">
      <CheckInQr meeting={meeting} className={styles.qr} />
      <div>
        <h3 id="scan">{t('screen.scan')}</h3>
        <p>{t('screen.scanHelp')}</p>
        {meeting.checkInCode && (
          <p className={styles.code}>
            <span className="visually-hidden">{t('screen.code')}</span>
            {meeting.checkInCode}
          </p>
        )}
      </div>
    </section>
  );
}
