import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import {
  CompleteElectionDutyDocument,
  type ElectionDuty,
  type ElectionFragment,
} from '../../graphql/generated';
import { calendarDay } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { daysLeft } from '../days-left';
import styles from '../elections.module.css';
import { Foldout } from '../Foldout';
import pill from '../../elements/pill.module.css';

const looks: Readonly<Record<string, string>> = { DONE: 'good', SOON: 'wait', OVERDUE: 'bad' };
/** Those of the group; notice and meeting are recorded by the vote. */
const BY_HAND: readonly ElectionDuty[] = ['ROLL', 'DRAFT_RULES', 'CANDIDATE_METHOD'];

interface Props {
  election: ElectionFragment;
  changed: () => void;
}

/** The checklist: what has to be done by what day, what is due, what is overdue. */
export function DutiesPanel({ election, changed }: Props) {
  const { t } = useTranslation();
  const may = election.viewerMay.includes('completeElectionDuty');
  return (
    <section className={styles.card} aria-labelledby="duties">
      <h2 id="duties">{t('elections.duties.title')}</h2>
      <ul className={styles.list}>
        {election.duties.map(({ duty, dueOn, doneOn, doneBy, note, standing }) => (
          <li key={duty}>
            <span className={styles.line}>
              <strong>{t(`elections.duties.${duty}`)}</strong>
              <span className={pill.pill} data-look={looks[standing]}>
                {t(`elections.duties.standing.${standing as 'DONE'}`)}
              </span>
            </span>
            <span className={`${styles.quiet} num`}>
              <span>{t('elections.duties.due', { day: calendarDay(dueOn) })}</span>
              {doneOn === null ? (
                <b>{daysLeft(t, dueOn)}</b>
              ) : (
                <span>{t('elections.duties.done', { day: calendarDay(doneOn) })}</span>
              )}
              {doneBy && <span>{doneBy}</span>}
              {!BY_HAND.includes(duty) && duty !== 'RESULT' && doneOn === null && (
                <span>{t('elections.duties.byVote')}</span>
              )}
            </span>
            {note && <span className={styles.quiet}>{note}</span>}
            {may && doneOn === null && BY_HAND.includes(duty) && (
              <Foldout
                label={t('elections.duties.complete')}
                name={t('elections.duties.completeOf', { duty: t(`elections.duties.${duty}`) })}
              >
                {() => <Complete electionId={election.id} duty={duty} done={changed} />}
              </Foldout>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Complete({ electionId, duty, done }: { electionId: string; duty: ElectionDuty; done: () => void }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [sent, complete] = useMutation(CompleteElectionDutyDocument);
  return (
    <ActForm
      submit={t('elections.duties.complete')}
      busy={sent.fetching}
      error={sent.error}
      send={async () => {
        const { data } = await complete({ input: { electionId, duty, note } });
        if (data) done();
      }}
    >
      <Field label={t('elections.duties.note')} refusal={atField(refusalOf(sent.error), 'note')}>
        <textarea
          rows={2}
          maxLength={300}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
