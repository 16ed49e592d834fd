import { useTranslation } from 'react-i18next';
import { Progress } from '../elements/Progress';
import type { Motion } from '../live/meeting';
import { Lanterns } from './Lanterns';
import card from './screen.module.css';
import { TextChange } from './later';
import styles from './voting-stage.module.css';

/** A vote that runs: how many have voted and how many must agree; never what anybody chose. */
export function VotingStage({ motion }: { motion: Motion }) {
  const { t } = useTranslation();
  const { voted, entitled, needed } = motion;
  const all = voted === entitled && entitled > 0;
  return (
    <>
      {motion.amends ? <TextChange diff={motion.amends.diff} /> : <Lanterns motion={motion} />}
      <div className={styles.row}>
        <section className={`${card.card} ${styles.progress}`} aria-labelledby="voted">
          <p className={styles.head}>
            <span id="voted" className={styles.label}>
              {motion.secret ? t('screen.secret') : t('screen.voted')}
            </span>
            <strong className="num">
              {entitled === 0 ? 0 : Math.floor((100 * voted) / entitled)}
              <small>%</small>
            </strong>
            {all && <em>✓ {t('screen.allVoted')}</em>}
          </p>
          <p className="num">{t('screen.votedOf', { voted, entitled })}</p>
          <Progress value={voted} of={entitled} label={t('screen.voted')} />
        </section>
        <section className={`${card.card} ${styles.progress}`} aria-labelledby="needed">
          <p className={styles.head}>
            <span id="needed" className={styles.label}>
              {t('terms.half')}
            </span>
            <strong className="num">{needed}</strong>
          </p>
          <p className="num">{t('screen.takePart', { entitled })}</p>
          <p className={styles.need}>{t('screen.needed', { needed })}</p>
        </section>
      </div>
    </>
  );
}
