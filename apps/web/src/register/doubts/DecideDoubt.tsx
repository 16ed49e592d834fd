import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { DecideDoubtDocument, type DoubtFragment } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';

interface Props {
  estateId: string;
  doubt: DoubtFragment;
  cancel: () => void;
  done: () => void;
}

export function DecideDoubt({ estateId, doubt, cancel, done }: Props) {
  const { t } = useTranslation();
  const [decision, setDecision] = useState(doubt.decided?.decision ?? doubt.possible[0]!);
  const [reason, setReason] = useState('');
  const [{ fetching, error }, decide] = useMutation(DecideDoubtDocument);
  const refusal = refusalOf(error);

  async function send() {
    const input = { estateId, doubtId: doubt.id, decision, reason, replaces: doubt.decided?.id ?? null };
    const { data } = await decide({ input });
    if (data) done();
  }

  return (
    <ActForm submit={t('register.doubt.submit')} busy={fetching} error={error} send={send} cancel={cancel}>
      <fieldset className={form.choices}>
        <legend>{t('register.doubt.how')}</legend>
        {doubt.possible.map(word => (
          <label key={word}>
            <input
              type="radio"
              name={doubt.id}
              checked={decision === word}
              onChange={() => setDecision(word)}
            />
            {t(`register.doubt.decision.${word}`)}
          </label>
        ))}
      </fieldset>
      <Field label={t('register.doubt.why')} refusal={atField(refusal, 'reason')}>
        <textarea value={reason} maxLength={500} onChange={event => setReason(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}
