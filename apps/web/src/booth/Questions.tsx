import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { SelectField } from '../desk/SelectField';
import { newId } from '../drafts/new-id';
import { useLastingDraft } from '../drafts/use-draft';
import { type BoothQuestionFragment, RaiseVoteQuestionDocument } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import styles from './booth.module.css';
import type { BoothVote } from './booth-vote';

const ASKABLE = { ROLL_POSTED: 'ROLL', RESULT_POSTED: 'RESULT' } as const;

/** 异议 to the posted roll and 询问 about the posted result: one's own with their answers, and room for another. */
export function Questions({ vote }: { vote: BoothVote }) {
  const { t } = useTranslation();
  const [learnt, setLearnt] = useState<readonly BoothQuestionFragment[]>();
  const own = (learnt ?? vote.questions).filter(({ mine }) => mine);
  const about = vote.state in ASKABLE ? ASKABLE[vote.state as 'ROLL_POSTED'] : null;
  if (!about && own.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="questions">
      <h2 id="questions">{t('booth.questions.title')}</h2>
      <ul className={styles.ballot}>
        {own.map(question => (
          <li key={question.id} className={styles.law}>
            <span className="num">
              {[question.unitName, dayAndClock(question.raisedAt)].filter(Boolean).join(' · ')}
            </span>
            <p>{question.text}</p>
            <strong>
              {question.answer === null
                ? t('booth.questions.open')
                : t(question.upheld ? 'booth.questions.upheld' : 'booth.questions.dismissed')}
            </strong>
            {question.answer !== null && <p>{question.answer}</p>}
          </li>
        ))}
      </ul>
      {about && <Raise vote={vote} about={about} learn={setLearnt} />}
    </section>
  );
}

interface RaiseProps {
  vote: BoothVote;
  about: 'ROLL' | 'RESULT';
  learn: (questions: readonly BoothQuestionFragment[]) => void;
}

function Raise({ vote, about, learn }: RaiseProps) {
  const { t } = useTranslation();
  const [{ id, text, unitNo }, keep, forget] = useLastingDraft(`question.${vote.id}.${about}`, {
    ...{ id: newId(), text: '', unitNo: '' },
  });
  const [raised, raise] = useMutation(RaiseVoteQuestionDocument);
  const refusal = refusalOf(raised.error);
  return (
    <ActForm
      lead={t(`booth.questions.lead.${about}`)}
      submit={t('booth.questions.send')}
      busy={raised.fetching}
      ready={text.trim() !== ''}
      error={raised.error}
      send={async () => {
        const input = { id, voteId: vote.id, text, unitNo: unitNo === '' ? null : Number(unitNo) };
        const { data } = await raise({ input });
        if (!data) return;
        forget();
        // The next one is another question, also before this page is opened anew.
        keep({ id: newId(), text: '', unitNo: '' });
        learn(data.raiseVoteQuestion.questions);
      }}
    >
      {vote.viewerUnits.length > 0 && (
        <SelectField
          label={t('booth.questions.about')}
          value={unitNo}
          options={[
            ['', t('booth.questions.whole')],
            ...vote.viewerUnits.map(({ no, name }) => [String(no), name] as const),
          ]}
          choose={no => keep({ id, text, unitNo: no })}
          refusal={atField(refusal, 'unitNo')}
        />
      )}
      <Field label={t('booth.questions.text')} refusal={atField(refusal, 'text')}>
        <textarea
          rows={3}
          maxLength={1000}
          value={text}
          onChange={event => keep({ id, unitNo, text: event.currentTarget.value })}
        />
      </Field>
    </ActForm>
  );
}
