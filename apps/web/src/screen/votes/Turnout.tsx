import { useTranslation } from 'react-i18next';
import { Progress } from '../../elements/Progress';
import { squareMetres } from '../../topics/square-metres';
import type { Gauge } from '../../votes/Gauges';
import { percent } from '../../votes/percent';
import card from '../screen.module.css';
import styles from './turnout.module.css';

/** The two gauges, each with its mark at two thirds. */
export function Turnout({ heads, area }: { heads: Gauge; area: Gauge }) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <Measure
        id="byHeads"
        gauge={heads}
        text={t('voteScreen.heads', { taken: heads.taken, total: heads.total })}
        missing={n => String(n)}
      />
      <Measure
        id="byArea"
        gauge={area}
        text={t('voteScreen.area', { taken: squareMetres(area.taken), total: squareMetres(area.total) })}
        missing={n => `${squareMetres(n)} ㎡`}
      />
    </div>
  );
}

function Measure(props: {
  id: 'byHeads' | 'byArea';
  gauge: Gauge;
  text: string;
  missing: (n: number) => string;
}) {
  const { t } = useTranslation();
  const { id, gauge, text, missing } = props;
  const { taken, least, total } = gauge;
  const reached = total > 0 && taken >= least;
  return (
    <section className={`${card.card} ${styles.measure}`} aria-labelledby={id}>
      <p className={styles.head}>
        <span id={id} className={styles.label}>
          {t(`voteScreen.${id}`)}
        </span>
        <strong className="num">
          {percent(taken, total)}
          <small>%</small>
        </strong>
        <em className="num" data-reached={reached}>
          {reached ? `✓ ${t('voteScreen.reached')}` : t('voteScreen.missing', { n: missing(least - taken) })}
        </em>
      </p>
      <p className="num">{text}</p>
      <div className={styles.bar}>
        <Progress value={taken} of={total} mark={least} label={t(`voteScreen.${id}`)} />
        <span
          className={styles.mark}
          style={{ left: `${total > 0 ? (100 * least) / total : 66.7}%` }}
          aria-hidden="true"
        >
          {t('voteScreen.twoThirds')}
        </span>
      </div>
    </section>
  );
}
