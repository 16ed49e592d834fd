import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { AnswerFilingDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

/** The street takes the papers, or says what is missing. */
export function AnswerFiling({ filingId, done }: ActProps & { filingId: string }) {
  const { t } = useTranslation();
  const [how, setHow] = useState<'' | 'accept' | 'return'>('');
  const [text, setText] = useState('');
  const [{ fetching, error }, answer] = useMutation(AnswerFilingDocument);
  return (
    <ActForm
      lead={t('committees.answer.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={how === 'accept' || (how === 'return' && text.trim() !== '')}
      error={error}
      send={async () => {
        const accepted = how === 'accept';
        const { data } = await answer({ filingId, accepted, text: accepted ? '' : text });
        if (data) done(data.answerFiling);
      }}
    >
      <SelectField
        label={t('committees.answer.how')}
        value={how}
        options={[
          ['', t('committees.acts.pick')],
          ['accept', t('committees.answer.accept')],
          ['return', t('committees.answer.return')],
        ]}
        choose={setHow}
      />
      {how === 'return' && (
        <Field label={t('committees.answer.text')} refusal={atField(refusalOf(error), 'text')}>
          <textarea
            rows={3}
            maxLength={500}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
        </Field>
      )}
    </ActForm>
  );
}
