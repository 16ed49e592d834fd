import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { Segments } from '../desk/Segments';
import { useDraft } from '../drafts/use-draft';
import { AnswerListObjectionDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';

interface Props {
  electionId: string;
  objectionId: string;
  done: () => void;
}

export function AnswerObjection({ electionId, objectionId, done }: Props) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useDraft(`objection-answer.${objectionId}`, { answer: '', upheld: false });
  const [sent, reply] = useMutation(AnswerListObjectionDocument);

  async function send() {
    const { data } = await reply({ input: { electionId, objectionId, ...draft } });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      submit={t('elections.objections.reply')}
      busy={sent.fetching}
      ready={draft.answer.trim() !== ''}
      error={sent.error}
      send={send}
    >
      <Field label={t('elections.objections.answer')} refusal={atField(refusalOf(sent.error), 'answer')}>
        <textarea
          rows={2}
          maxLength={500}
          value={draft.answer}
          onChange={event => keep({ ...draft, answer: event.currentTarget.value })}
        />
      </Field>
      <Segments
        legend={t('elections.objections.verdict')}
        value={draft.upheld ? 'upheld' : 'dismissed'}
        options={(['dismissed', 'upheld'] as const).map(
          value => [value, t(`elections.objections.${value}`)] as const,
        )}
        choose={value => keep({ ...draft, upheld: value === 'upheld' })}
      />
    </ActForm>
  );
}
