import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../live/meeting';
import styles from './phone.module.css';

export function Agenda({ agenda }: { agenda: readonly AgendaItem[] }) {
  const { t } = useTranslation();
  return (
    <section className={styles.section} aria-labelledby="agenda">
      <h2 id="agenda">{t('phone.agenda')}</h2>
      <ol className={styles.agenda}>
        {agenda.map(item => (
          <li key={item.id} data-state={item.state} aria-current={item.state === 'OPEN' ? 'step' : undefined}>
            <span className={`${styles.bullet} num`} aria-hidden="true">
              {item.state === 'CLOSED' ? '✓' : item.position}
            </span>
            <span>
              <strong>{t(`terms.kind.${item.kind}`)}</strong> {item.title}
            </span>
            <span className={styles.quiet}>
              {item.state === 'PENDING'
                ? t('terms.minutes', { minutes: item.minutes })
                : t(`terms.itemState.${item.state}`)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
