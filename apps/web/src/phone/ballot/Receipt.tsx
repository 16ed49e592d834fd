import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { VoteReceiptFragment } from '../../graphql/generated';
import { clock } from '../../language/times';
import type { Motion } from '../../live/meeting';
import { serverNow } from '../../live/server-clock';
import { ChoiceMark } from '../../votes/ChoiceMark';
import styles from './ballot.module.css';
import { NightWindows } from './NightWindows';

const JUST_NOW = 5_000;

/** Proof that the vote is in, with one's own window alight. */
export function Receipt({ motion, receipt }: { motion: Motion; receipt: VoteReceiptFragment }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  // The sheet that held the focus is gone; right after voting it moves here, on a later visit it does not.
  useEffect(() => {
    if (serverNow() - Date.parse(receipt.at) < JUST_NOW) heading.current?.focus();
  }, [receipt.at]);

  return (
    <section className={`${styles.card} ${styles.receipt}`} aria-labelledby="receipt">
      <NightWindows motion={motion} />
      <h2 id="receipt" className={styles.title} tabIndex={-1} ref={heading}>
        {t('phone.receipt.title')}
      </h2>
      <p>{t('phone.receipt.text')}</p>
      <div className={styles.stub}>
        <span>{t('phone.receipt.yours')}</span>
        <strong>
          <ChoiceMark choice={receipt.choice} className={styles.stubMark} />
          {t(`terms.choice.${receipt.choice}`)}
        </strong>
        <span className="num">{t('phone.receipt.at', { time: clock(receipt.at) })}</span>
      </div>
      <p className={styles.item}>{t('phone.receipt.waiting')}</p>
    </section>
  );
}
