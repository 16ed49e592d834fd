import { useTranslation } from 'react-i18next';
import { Phrase } from '../elements/Phrase';
import { type AgendaItem, type Meeting, type Motion } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import { ItemFacts } from './ItemFacts';
import type { MyPlace } from '../live/my-place';
import styles from './phone.module.css';

/** The open item, for reading; voting has its own card. */
export function CurrentItem(props: {
  meeting: Meeting;
  item: AgendaItem | undefined;
  motion: Motion | undefined;
  place: MyPlace | undefined;
}) {
  const { t } = useTranslation();
  const { item, motion, place } = props;
  const now = useServerNow();

  if (!item) {
    return (
      <section className={styles.card} aria-labelledby="item">
        <h2 id="item" className={styles.title}>
          {t('phone.item.between')}
        </h2>
        <p>{t('phone.item.betweenText')}</p>
      </section>
    );
  }
  const minutes = item.openedAt ? Math.max(0, Math.floor((now - Date.parse(item.openedAt)) / 60_000)) : 0;
  const whyNot = place && (place.present ? 'phone.vote.notYours' : 'phone.vote.notPresent');
  return (
    <section className={styles.card} aria-labelledby="item">
      <div className={styles.tagLine}>
        <span className={styles.tag}>
          {t('phone.item.now', { position: item.position, kind: t(`terms.kind.${item.kind}`) })}
        </span>
        <span className={`${styles.quiet} num`}>{t('phone.item.elapsed', { minutes })}</span>
      </div>
      <h2 id="item" className={styles.title}>
        <Phrase text={item.title} />
      </h2>
      {item.summary && <p className={styles.prose}>{item.summary}</p>}
      <ItemFacts item={item} />
      {motion && (
        <div className={styles.note}>
          <strong>{t('terms.voting')}</strong>
          <br />
          {motion.text}
          {whyNot && (
            <>
              <br />
              {t(whyNot)}
            </>
          )}
        </div>
      )}
    </section>
  );
}
