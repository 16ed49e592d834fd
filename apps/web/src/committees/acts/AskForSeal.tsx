import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { AskForSealDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

/** 用印申请 */
export function AskForSeal({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [purpose, setPurpose] = useState('');
  const [copies, setCopies] = useState('1');
  const [{ fetching, error }, ask] = useMutation(AskForSealDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.ask.lead')}
      submit={t('committees.ask.save')}
      busy={fetching}
      ready={purpose.trim() !== '' && Number(copies) >= 1}
      error={error}
      send={async () => {
        const { data } = await ask({
          input: { id, bodyId: committee.id!, purpose, copies: Number(copies) },
        });
        if (data) done(data.askForSeal);
      }}
    >
      <Field label={t('committees.ask.purpose')} refusal={atField(refusal, 'purpose')}>
        <input maxLength={200} value={purpose} onChange={event => setPurpose(event.currentTarget.value)} />
      </Field>
      <Field label={t('committees.ask.copies')} refusal={atField(refusal, 'copies')}>
        <input
          type="number"
          min={1}
          max={1000}
          value={copies}
          onChange={event => setCopies(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
