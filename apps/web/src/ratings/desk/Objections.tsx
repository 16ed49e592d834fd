import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import {
  DecideScoreObjectionDocument,
  type ScoreObjectedFragment,
  type ScoreObjectionDecision,
} from '../../graphql/generated';
import { calendarDay, dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { itemsOf } from '../marks';
import type { RoundShown } from '../use-round';
import { useNamed } from '../use-named';
import styles from './desk.module.css';
import { Papers } from './Papers';

const DECISIONS: readonly ScoreObjectionDecision[] = ['REJECTED', 'UPHELD'];

/** What the rated organisation objects to, with its evidence, and what was decided. */
export function Objections({ round, changed }: { round: RoundShown; changed: () => void }) {
  const { t } = useTranslation();
  const named = useNamed();
  const items = itemsOf(round.instrument.areas);
  const { objections, objectUntil, acceptedAt } = round;
  return (
    <section className={styles.panel} aria-labelledby="objections">
      <h2 id="objections">{t('ratings.desk.objections')}</h2>
      <p className={styles.quiet}>
        {objectUntil && <span>{t('ratings.desk.objectUntil', { day: calendarDay(objectUntil) })}</span>}
        {acceptedAt && <span>{t('ratings.desk.accepted')}</span>}
        {objections.length === 0 && <span>{t('ratings.desk.objectionNone')}</span>}
      </p>
      <ul className={styles.list}>
        {objections.map(objection => {
          const item = items.find(({ code }) => code === objection.item);
          return (
            <li key={objection.id}>
              <b>
                {objection.item} {item && named(item)}
              </b>
              <span className={styles.quiet}>
                {dayAndClock(objection.filedAt)}
                <strong>
                  {objection.decision
                    ? t(`ratings.desk.decision.${objection.decision}`)
                    : t('ratings.desk.waiting')}
                </strong>
              </span>
              <p className={styles.said}>{objection.text}</p>
              <Papers papers={objection.papers} />
              {objection.reason && <p className={styles.said}>{objection.reason}</p>}
              {!objection.decision && round.viewerMay.includes('decideScoreObjection') && (
                <Decide objection={objection} changed={changed} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Decide({ objection, changed }: { objection: ScoreObjectedFragment; changed: () => void }) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState<ScoreObjectionDecision>('REJECTED');
  const [reason, setReason] = useState('');
  const [{ fetching, error }, decide] = useMutation(DecideScoreObjectionDocument);
  return (
    <ActForm
      submit={t('ratings.desk.act.decide')}
      busy={fetching}
      ready={reason.trim() !== ''}
      error={error}
      send={async () => {
        const { data } = await decide({
          input: { objectionId: objection.id, decision, reason: reason.trim() },
        });
        if (data) changed();
      }}
    >
      <Segments
        legend={t('ratings.desk.act.decisionIs')}
        value={decision}
        options={DECISIONS.map(value => [value, t(`ratings.desk.decision.${value}`)] as const)}
        choose={setDecision}
      />
      <Field label={t('ratings.desk.act.reason')} refusal={atField(refusalOf(error), 'reason')}>
        <textarea
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
