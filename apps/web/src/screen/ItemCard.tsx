import { useTranslation } from 'react-i18next';
import { Phrase } from '../elements/Phrase';
import { countdown } from '../language/times';
import type { AgendaItem, Motion } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import styles from './item-card.module.css';
import card from './screen.module.css';

interface Props {
  item: AgendaItem | undefined;
  motion: Motion | undefined;
}

/** Which item is open, what is asked, and the one number that matters now. */
export function ItemCard({ item, motion }: Props) {
  const { t } = useTranslation();
  if (!item) {
    return (
      <section className={`${card.card} ${styles.item}`}>
        <div className={styles.words}>
          <h2>{t('screen.between')}</h2>
          <p className={styles.facts}>{t('screen.betweenText')}</p>
        </div>
      </section>
    );
  }
  const stage = motion
    ? t(motion.result ? 'screen.resultOf' : 'terms.voting')
    : t(`screen.itemNow.${item.kind}`);
  const title = motion?.text ?? item.title;
  return (
    <section className={`${card.card} ${styles.item}`} aria-labelledby="screen-item">
      <p className={`${styles.ordinal} num`}>
        <span>{t('screen.before.ordinal')}</span>
        <strong>{item.position}</strong>
        <span>{t('screen.before.unit')}</span>
      </p>
      <div className={styles.words}>
        <p className={styles.kicker}>
          <span>{stage}</span>
          {motion && motion.text !== item.title && <span>{item.title}</span>}
        </p>
        <h2 id="screen-item" data-long={title.length > 22}>
          <Phrase text={title} />
        </h2>
        <p className={`${styles.facts} num`}>
          <span>
            {t('phone.item.source')}
            <b>
              {t(`terms.source.${item.source}`)} {item.sourceRef}
            </b>
          </span>
          <span>
            {t('phone.item.time')}
            <b>{t('terms.minutes', { minutes: item.minutes })}</b>
          </span>
        </p>
      </div>
      {!motion?.result && <NowBox item={item} motion={motion} />}
    </section>
  );
}

function NowBox({ item, motion }: { item: AgendaItem; motion: Motion | undefined }) {
  const { t } = useTranslation();
  const now = useServerNow();
  if (motion) return <Box label={t('screen.voted')} figure={`${motion.voted}/${motion.entitled}`} />;
  const left = item.openedAt ? Date.parse(item.openedAt) + item.minutes * 60_000 - now : 0;
  return left > 0 ? (
    <Box label={t('screen.itemTime')} figure={countdown(left)} />
  ) : (
    <Box label={t('screen.itemOver')} figure={`+${countdown(-left)}`} />
  );
}

function Box({ label, figure }: { label: string; figure: string }) {
  return (
    <p className={styles.box}>
      {label}
      <strong className="num">{figure}</strong>
    </p>
  );
}
