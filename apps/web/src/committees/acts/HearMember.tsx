import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { HearMemberDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';

/** 申辩, in the member's words. */
export function HearMember({ removalId, done }: ActProps & { removalId: string }) {
  const { t } = useTranslation();
  const [heardOn, setHeardOn] = useState(() => today(serverNow()));
  const [statement, setStatement] = useState('');
  const [{ fetching, error }, hear] = useMutation(HearMemberDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.hear.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={heardOn !== ''}
      error={error}
      send={async () => {
        const { data } = await hear({ input: { removalId, heardOn, statement } });
        if (data) done(data.hearMember);
      }}
    >
      <DayField
        label={t('committees.hear.heardOn')}
        value={heardOn}
        set={setHeardOn}
        refusal={atField(refusal, 'heardOn')}
      />
      <Field label={t('committees.hear.statement')} refusal={atField(refusal, 'statement')}>
        <textarea
          rows={5}
          maxLength={2000}
          value={statement}
          onChange={event => setStatement(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
