import { useTranslation } from 'react-i18next';
import { Phrase } from '../../elements/Phrase';
import { countdown } from '../../language/times';
import { type AgendaItem, type Meeting, motionsOf, nextItem, runningMotion } from '../../live/meeting';
import { useServerNow } from '../../live/server-clock';
import { Act } from '../Act';
import card from '../console.module.css';
import { MovedMotions, PutMotion, RunningVote } from '../later';
import type { ChairActs } from '../use-chair-acts';
import { whyNotCloseItem, whyNotOpenItem } from '../why-not';
import styles from './stage.module.css';

interface Props {
  meeting: Meeting;
  item: AgendaItem;
  acts: ChairActs;
  startItem: (itemId: string) => void;
  askToAnnounce: () => void;
}

/** The open item: its vote, or the form that puts a motion; and the way on. */
export function ItemStage({ meeting, item, acts, startItem, askToAnnounce }: Props) {
  const { t } = useTranslation();
  const running = runningMotion(meeting);
  const next = nextItem(meeting);
  return (
    <section className={card.card} aria-labelledby="stage">
      <div className={styles.head}>
        <div>
          <p className={styles.tags}>
            <span className={styles.tag}>
              {t('terms.itemNumber', { position: item.position })} {t(`terms.kind.${item.kind}`)}
            </span>
            {running && <span className={styles.liveTag}>{t('console.motion.running')}</span>}
          </p>
          <h2 id="stage" className={styles.title}>
            <Phrase text={item.title} />
          </h2>
        </div>
        <TimeLeft item={item} />
      </div>
      <p className={styles.source}>
        {t(`terms.source.${item.source}`)} {item.sourceRef} · {t('terms.minutes', { minutes: item.minutes })}
      </p>
      {item.summary && <p className={styles.summary}>{item.summary}</p>}
      {running ? (
        <RunningVote meeting={meeting} motion={running} acts={acts} announce={askToAnnounce} />
      ) : (
        <MotionForm key={item.id} meeting={meeting} item={item} acts={acts} />
      )}
      <MovedMotions meeting={meeting} item={item} acts={acts} />
      <div className={styles.acts}>
        {next && (
          <Act why={whyNotOpenItem(meeting, next)} busy={acts.busy} onClick={() => startItem(next.id)}>
            {t('console.item.nextIs', { title: next.title })}
          </Act>
        )}
        <Act why={whyNotCloseItem(meeting)} busy={acts.busy} onClick={() => void acts.closeItem(item.id)}>
          {t('console.item.close')}
        </Act>
      </div>
    </section>
  );
}

/** Once the item has a result, a further motion is the exception and waits folded. */
function MotionForm({ meeting, item, acts }: { meeting: Meeting; item: AgendaItem; acts: ChairActs }) {
  const { t } = useTranslation();
  const form = <PutMotion meeting={meeting} item={item} acts={acts} />;
  if (motionsOf(meeting, item.id).length === 0) return form;
  return (
    <details className={styles.details}>
      <summary>{t('console.motion.again')}</summary>
      {form}
    </details>
  );
}

function TimeLeft({ item }: { item: AgendaItem }) {
  const { t } = useTranslation();
  const now = useServerNow();
  if (!item.openedAt) return null;
  const left = Date.parse(item.openedAt) + item.minutes * 60_000 - now;
  return (
    <p className={styles.time} data-over={left <= 0}>
      {t(left > 0 ? 'console.item.left' : 'console.item.over')}
      <strong className="num">{left > 0 ? countdown(left) : `+${countdown(-left)}`}</strong>
    </p>
  );
}
