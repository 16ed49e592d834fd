import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { Message } from '../elements/Message';
import type { RatedUnitFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { RatingForm } from './RatingForm';
import styles from './ratings.module.css';
import type { RoundShown } from './use-round';

interface Props {
  round: RoundShown;
  unit: RatedUnitFragment;
  viewerId: string;
  changed: () => void;
}

/** What one may do for a unit: fill in the form, or change what was handed in. */
export function UnitRating({ round, unit, viewerId, changed }: Props) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(unit.draft !== null);
  if (unit.answeredBy === 'ANOTHER') return <Message title={unit.name} text={t('ratings.form.another')} />;
  if (unit.answeredBy === 'PAPER') return <Message title={unit.name} text={t('ratings.form.paper')} />;
  if (unit.answeredBy === 'ME' && !changing) {
    return (
      <section className={styles.card} data-done="">
        <h2>{t('ratings.form.done')}</h2>
        <p role="status">
          {unit.name}
          {unit.submittedAt && ` · ${dayAndClock(unit.submittedAt)}`}
        </p>
        <p className={styles.quiet}>{t('ratings.form.doneText')}</p>
        {round.viewerMay.includes('submitRating') && (
          <button type="button" className={button.secondary} onClick={() => setChanging(true)}>
            {t('ratings.form.change')}
          </button>
        )}
      </section>
    );
  }
  if (!round.viewerMay.includes('submitRating'))
    return <Message title={t('ratings.form.excludedTitle')} text={t('ratings.form.excludedText')} />;
  return (
    <RatingForm
      round={round}
      unit={unit}
      viewerId={viewerId}
      sent={() => {
        setChanging(false);
        changed();
      }}
    />
  );
}
