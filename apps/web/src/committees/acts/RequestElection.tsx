import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { RequestElectionDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

/** 联名申请, begun by an owner; goes on to the page that neighbours sign. */
export function RequestElection({ committee }: Pick<ActProps, 'committee'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [id] = useState(newId);
  const [because, setBecause] = useState('');
  const [{ fetching, error }, request] = useMutation(RequestElectionDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.request.lead')}
      submit={t('committees.request.send')}
      busy={fetching}
      ready={because.trim() !== ''}
      error={error}
      send={async () => {
        const { data } = await request({ input: { id, estateId: committee.estateId, because } });
        if (data) await navigate(`/elections/${data.requestElection.id}`);
      }}
    >
      <Field
        label={t('committees.request.because')}
        hint={t('committees.request.becauseHint')}
        refusal={atField(refusal, 'because')}
      >
        <textarea
          rows={3}
          maxLength={300}
          value={because}
          onChange={event => setBecause(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
