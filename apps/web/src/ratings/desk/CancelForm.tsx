import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { CancelRatingRoundDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

/** Before anything was counted, and with a reason. */
export function CancelForm({ round, done, cancel }: ActProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [{ fetching, error }, call] = useMutation(CancelRatingRoundDocument);
  return (
    <ActForm
      title={t('ratings.desk.act.cancel')}
      submit={t('ratings.desk.act.cancel')}
      busy={fetching}
      ready={reason.trim() !== ''}
      error={error}
      send={async () => {
        const { data } = await call({ input: { roundId: round.id, reason: reason.trim() } });
        if (data) done();
      }}
      cancel={cancel}
    >
      <Field label={t('ratings.desk.act.reason')} refusal={atField(refusalOf(error), 'reason')}>
        <textarea
          rows={4}
          maxLength={500}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
