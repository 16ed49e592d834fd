import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { useDraft } from '../../drafts/use-draft';
import {
  AnswerCandidateQuestionDocument,
  AskCandidateDocument,
  type CandidateFragment,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';

interface Props {
  candidate: CandidateFragment;
  changed: () => void;
}

/** What owners asked and what the candidate answered, for everybody to read. */
export function Questions({ candidate, changed }: Props) {
  const { t } = useTranslation();
  const { questions, viewerMay } = candidate;
  return (
    <>
      {questions.length === 0 && <p className={styles.quiet}>{t('elections.questions.none')}</p>}
      <ul className={styles.list}>
        {questions.map(({ id, text, mine, askedAt, answer, answeredAt }) => (
          <li key={id}>
            <strong>{text}</strong>
            <span className={`${styles.quiet} num`}>
              <span>{dayAndClock(askedAt)}</span>
              {mine && <span>{t('elections.questions.mine')}</span>}
            </span>
            {answer === null ? (
              <span className={styles.quiet}>{t('elections.questions.waiting')}</span>
            ) : (
              <blockquote className={styles.said}>{answer}</blockquote>
            )}
            {answeredAt && (
              <span className={`${styles.quiet} num`}>
                {candidate.name} {dayAndClock(answeredAt)}
              </span>
            )}
            {answer === null && viewerMay.includes('answerCandidateQuestion') && (
              <Answer questionId={id} changed={changed} />
            )}
          </li>
        ))}
      </ul>
      {viewerMay.includes('askCandidate') && <Ask candidate={candidate} changed={changed} />}
    </>
  );
}

function Ask({ candidate, changed }: Props) {
  const { t } = useTranslation();
  const [text, keep, forget] = useDraft(`ask.${candidate.id}`, '');
  const [id, renew] = useState(newId);
  const [sent, ask] = useMutation(AskCandidateDocument);

  async function send() {
    const { data } = await ask({ input: { id, candidateId: candidate.id, text } });
    if (!data) return;
    renew(newId());
    forget();
    changed();
  }

  return (
    <ActForm
      title={t('elections.questions.ask')}
      lead={t('elections.questions.hint')}
      submit={t('elections.questions.send')}
      busy={sent.fetching}
      ready={text.trim() !== ''}
      error={sent.error}
      send={send}
    >
      <Field label={t('elections.questions.text')} refusal={atField(refusalOf(sent.error), 'text')}>
        <textarea rows={3} maxLength={300} value={text} onChange={event => keep(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}

function Answer({ questionId, changed }: { questionId: string; changed: () => void }) {
  const { t } = useTranslation();
  const [answer, keep, forget] = useDraft(`answer.${questionId}`, '');
  const [sent, reply] = useMutation(AnswerCandidateQuestionDocument);

  async function send() {
    const { data } = await reply({ input: { questionId, answer } });
    if (!data) return;
    forget();
    changed();
  }

  return (
    <ActForm
      submit={t('elections.questions.reply')}
      busy={sent.fetching}
      ready={answer.trim() !== ''}
      error={sent.error}
      send={send}
    >
      <Field label={t('elections.questions.answer')} refusal={atField(refusalOf(sent.error), 'answer')}>
        <textarea
          rows={3}
          maxLength={800}
          value={answer}
          onChange={event => keep(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
