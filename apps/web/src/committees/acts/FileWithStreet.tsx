import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { FileWithStreetDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';

/** Handed in at both places; each gave a receipt. */
export function FileWithStreet({ filingId, done }: ActProps & { filingId: string }) {
  const { t } = useTranslation();
  const [filedOn, setFiledOn] = useState(() => today(serverNow()));
  const [streetReceipt, setStreet] = useState('');
  const [countyReceipt, setCounty] = useState('');
  const [{ fetching, error }, file] = useMutation(FileWithStreetDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.file.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={filedOn !== '' && streetReceipt.trim() !== '' && countyReceipt.trim() !== ''}
      error={error}
      send={async () => {
        const { data } = await file({ input: { filingId, filedOn, streetReceipt, countyReceipt } });
        if (data) done(data.fileWithStreet);
      }}
    >
      <DayField
        label={t('committees.file.filedOn')}
        value={filedOn}
        set={setFiledOn}
        refusal={atField(refusal, 'filedOn')}
      />
      <Field label={t('committees.filings.street')} refusal={atField(refusal, 'streetReceipt')}>
        <input
          maxLength={60}
          value={streetReceipt}
          onChange={event => setStreet(event.currentTarget.value)}
        />
      </Field>
      <Field label={t('committees.filings.county')} refusal={atField(refusal, 'countyReceipt')}>
        <input
          maxLength={60}
          value={countyReceipt}
          onChange={event => setCounty(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
