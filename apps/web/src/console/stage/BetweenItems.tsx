import { useTranslation } from 'react-i18next';
import { Phrase } from '../../elements/Phrase';
import { type Meeting, nextItem } from '../../live/meeting';
import { Act } from '../Act';
import card from '../console.module.css';
import type { ChairActs } from '../use-chair-acts';
import { whyNotOpenItem } from '../why-not';
import styles from './stage.module.css';

interface Props {
  meeting: Meeting;
  acts: ChairActs;
  startItem: (itemId: string) => void;
  askToAdjourn: () => void;
}

export function BetweenItems({ meeting, acts, startItem, askToAdjourn }: Props) {
  const { t } = useTranslation();
  const next = nextItem(meeting);
  return (
    <section className={card.card} aria-labelledby="stage">
      <p className={styles.tags}>
        <span className={styles.quietTag}>{t('console.item.none')}</span>
      </p>
      <h2 id="stage" className={styles.title}>
        {next ? <Phrase text={t('console.item.nextIs', { title: next.title })} /> : t('console.item.allDone')}
      </h2>
      {next?.summary && <p className={styles.summary}>{next.summary}</p>}
      <div className={styles.acts}>
        {next ? (
          <Act
            look="primary"
            why={whyNotOpenItem(meeting, next)}
            busy={acts.busy}
            onClick={() => startItem(next.id)}
          >
            {t('console.item.open', { position: next.position })}
          </Act>
        ) : (
          <Act look="primary" busy={acts.busy} onClick={askToAdjourn}>
            {t('console.adjourn')}
          </Act>
        )}
      </div>
    </section>
  );
}
