import { useTranslation } from 'react-i18next';
import { type AgendaItem, type Meeting, motionsOf } from '../live/meeting';
import styles from './agenda-rail.module.css';
import { whyNotOpenItem } from './why-not';

interface Props {
  meeting: Meeting;
  busy: boolean;
  startItem: (itemId: string) => void;
}

/** The agenda as a line of steps; an item that is still to come can be started out of turn. */
export function AgendaRail({ meeting, busy, startItem }: Props) {
  const { t } = useTranslation();
  return (
    <nav className={styles.rail} aria-labelledby="rail">
      <h2 id="rail">{t('console.agenda')}</h2>
      <ol>
        {meeting.agenda.map(item => (
          <li key={item.id} data-state={item.state} aria-current={item.state === 'OPEN' ? 'step' : undefined}>
            <span className={`${styles.bullet} num`} aria-hidden="true">
              {item.state === 'CLOSED' ? '✓' : item.position}
            </span>
            <div>
              <strong>{item.title}</strong>
              <p>
                {t(`terms.kind.${item.kind}`)} · <Progress meeting={meeting} item={item} />
              </p>
              {!busy && !whyNotOpenItem(meeting, item) && (
                <button type="button" className={styles.start} onClick={() => startItem(item.id)}>
                  {t('console.item.openThis')}
                  <span className="visually-hidden">{item.title}</span>
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Progress({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useTranslation();
  const motion = motionsOf(meeting, item.id).at(-1);
  if (motion?.state === 'PUT') return t('console.motion.running');
  if (motion) return t(motion.state === 'ADOPTED' ? 'phone.result.adopted' : 'phone.result.notAdopted');
  return item.state === 'PENDING'
    ? t('terms.minutes', { minutes: item.minutes })
    : t(`terms.itemState.${item.state}`);
}
