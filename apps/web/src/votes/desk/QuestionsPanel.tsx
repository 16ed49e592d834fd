import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import { useDraft } from '../../drafts/use-draft';
import { AnswerVoteQuestionDocument, type DeskVoteFragment } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';
import pill from '../../elements/pill.module.css';

type Question = DeskVoteFragment['questions'][number];

/** Objections to the roll and inquiries about the result, the open ones with room for the answer. */
export function QuestionsPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="questions">
      <h2 id="questions">{t('votes.questions.title')}</h2>
      {vote.questions.length === 0 && <p className={styles.quiet}>{t('votes.questions.none')}</p>}
      <ul className={styles.list}>
        {vote.questions.map(question => (
          <li key={question.id}>
            <p className={styles.quiet}>
              <strong>{t(`votes.questions.${question.about}`)}</strong>
              {question.unitName && <span>{t('votes.questions.unit', { name: question.unitName })}</span>}
              <span className="num">{dayAndClock(question.raisedAt)}</span>
              <span className={pill.pill}>
                {t(
                  question.upheld === null
                    ? 'votes.questions.open'
                    : question.upheld
                      ? 'votes.questions.upheld'
                      : 'votes.questions.dismissed',
                )}
              </span>
            </p>
            <p>{question.text}</p>
            {question.answer !== null && <p>→ {question.answer}</p>}
            {question.answer === null && vote.viewerMayRun && (
              <Answer voteId={vote.id} question={question} learn={learn} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answer(props: { voteId: string; question: Question; learn: PanelProps['learn'] }) {
  const { t } = useTranslation();
  const { voteId, question, learn } = props;
  const [{ answer, upheld }, keep, forget] = useDraft(`answer.${question.id}`, { answer: '', upheld: false });
  const [answered, send] = useMutation(AnswerVoteQuestionDocument);
  return (
    <ActForm
      submit={t('votes.questions.send')}
      busy={answered.fetching}
      ready={answer.trim() !== ''}
      error={answered.error}
      send={async () => {
        const { data } = await send({ input: { voteId, questionId: question.id, answer, upheld } });
        if (!data) return;
        forget();
        learn(data.answerVoteQuestion);
      }}
    >
      <Field label={t('votes.questions.answer')} refusal={atField(refusalOf(answered.error), 'answer')}>
        <textarea
          rows={2}
          maxLength={1000}
          value={answer}
          onChange={event => keep({ upheld, answer: event.currentTarget.value })}
        />
      </Field>
      <Segments
        legend={t('votes.questions.verdict')}
        value={upheld ? 'upheld' : 'dismissed'}
        options={(['upheld', 'dismissed'] as const).map(
          value => [value, t(`votes.questions.${value}`)] as const,
        )}
        choose={value => keep({ answer, upheld: value === 'upheld' })}
      />
    </ActForm>
  );
}
