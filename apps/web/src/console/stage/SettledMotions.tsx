import { useTranslation } from 'react-i18next';
import { type AgendaItem, type Meeting, motionsOf } from '../../live/meeting';
import card from '../console.module.css';
import styles from './stage.module.css';

/** Motions that never came to a vote's end: withdrawn, or for all owners to decide. */
export function SettledMotions({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useTranslation();
  const settled = motionsOf(meeting, item.id).filter(
    ({ state }) => state === 'WITHDRAWN' || state === 'REFERRED',
  );
  return settled.map(({ id, state, text, matter }) => (
    <section key={id} className={card.card}>
      <p className={styles.tags}>
        <span className={styles.quietTag}>
          {t(state === 'REFERRED' ? 'inSession.motion.referred' : 'inSession.motion.withdrawn')}
        </span>
        {matter && <span className={styles.quietTag}>{t(`inSession.matter.${matter}`)}</span>}
      </p>
      <p className={styles.motion}>{text}</p>
    </section>
  ));
}
