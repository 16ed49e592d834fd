import { useTranslation } from 'react-i18next';
import { type AgendaItem, latestVote, type Meeting } from '../live/meeting';
import styles from './agenda-card.module.css';
import card from './screen.module.css';

const ROOM = 6;

export function AgendaCard({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  return (
    <section className={`${card.card} ${styles.agenda}`} aria-labelledby="agenda">
      <p className={card.cardHead}>
        <strong id="agenda">{t('screen.agenda')}</strong>
      </p>
      <ol>
        {inView(meeting).map(item => (
          <li key={item.id} data-state={item.state} aria-current={item.state === 'OPEN' ? 'step' : undefined}>
            <span className={`${styles.bullet} num`}>{item.state === 'CLOSED' ? '✓' : item.position}</span>
            <p>
              <span className={styles.title}>
                <strong>{t(`terms.kind.${item.kind}`)}</strong> {item.title}
              </span>
              <Progress meeting={meeting} item={item} />
            </p>
            {item.state === 'PENDING' && (
              <span className={`${styles.minutes} num`}>{t('terms.minutes', { minutes: item.minutes })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Progress({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useTranslation();
  const motion = latestVote(meeting, item.id);
  if (motion?.state === 'PUT') return <small>{t('terms.voting')}</small>;
  if (motion)
    return (
      <small>{t(motion.state === 'ADOPTED' ? 'phone.result.adopted' : 'phone.result.notAdopted')}</small>
    );
  if (item.state === 'PENDING') return null;
  return <small>{t(`terms.itemState.${item.state}`)}</small>;
}

/** The open item is the second at the latest: beside a long card there is room for two, and the style sheet hides the rest. */
function inView({ agenda }: Meeting): readonly AgendaItem[] {
  const current = agenda.findIndex(item => item.state !== 'CLOSED');
  const from = Math.max(0, current < 0 ? agenda.length - ROOM : current - 1);
  return agenda.slice(from, from + ROOM);
}
