import { useTranslation } from 'react-i18next';
import { clock, countdown } from '../language/times';
import type { Meeting } from '../live/meeting';
import { useServerNow } from '../live/server-clock';
import styles from './recess-stage.module.css';
import card from './screen.module.css';

/** 休会: when it goes on, to be read from the door. */
export function RecessStage({ until }: NonNullable<Meeting['recess']>) {
  const { t } = useTranslation();
  const left = Date.parse(until) - useServerNow();
  return (
    <section className={`${card.card} ${styles.recess}`} aria-labelledby="recess">
      <h2 id="recess">{t('screen.recess')}</h2>
      <strong className="num" role="timer">
        {left > 0 ? countdown(left) : t('screen.recessOver')}
      </strong>
      <p className="num">{t('screen.recessUntil', { time: clock(until) })}</p>
    </section>
  );
}
