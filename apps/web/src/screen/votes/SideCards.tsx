import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import { phaseOf } from '../../booth/vote';
import { useServerNow } from '../../live/server-clock';
import scan from '../scan-card.module.css';
import card from '../screen.module.css';
import styles from './side-cards.module.css';
import type { VoteView } from './vote-view';

/** The items, and the way to the ballot; once none is taken any more, to the result. */
export function SideCards({ vote }: { vote: VoteView }) {
  const { t } = useTranslation();
  const now = useServerNow();
  const phase = phaseOf(vote, now);
  const way = phase === 'notYet' || phase === 'open' ? 'scan' : 'scanResult';
  return (
    <>
      <section className={`${card.card} ${styles.items}`} aria-labelledby="items">
        <p className={card.cardHead}>
          <strong id="items">{t('voteScreen.items')}</strong>
        </p>
        <ol>
          {vote.items.map(({ position, text }) => (
            <li key={position}>
              <span className={`${styles.bullet} num`} aria-hidden="true">
                {position}
              </span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className={`${card.card} ${scan.scan}`} aria-labelledby="scan">
        <QRCodeSVG
          className={scan.qr}
          value={`${location.origin}/votes/${vote.id}`}
          title={t(`voteScreen.${way}`)}
          level="M"
          marginSize={2}
          bgColor="#ffffff"
          fgColor="#1b1f24"
        />
        <div>
          <h3 id="scan">{t(`voteScreen.${way}`)}</h3>
          <p>{t(`voteScreen.${way}Help`)}</p>
        </div>
      </section>
    </>
  );
}
