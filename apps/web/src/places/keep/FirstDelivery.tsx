import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { RecordFirstDeliveryDocument } from '../../graphql/generated';
import { calendarDay, today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { Estate } from '../town-tree';

interface Props {
  estate: Estate;
  cancel: () => void;
  done: (estate: Estate, said: string) => void;
}

/** 首次交付日期; emptied it is unknown again. */
export function FirstDelivery({ estate: { id, name, firstDeliveredOn }, cancel, done }: Props) {
  const { t } = useTranslation();
  const [day, setDay] = useState(firstDeliveredOn ?? '');
  const [{ fetching, error }, record] = useMutation(RecordFirstDeliveryDocument);

  async function send() {
    const { data } = await record({ input: { estateId: id, deliveredOn: day || null } });
    if (!data) return;
    const said = day ? t('places.keep.delivered', { estate: name, day: calendarDay(day) }) : '';
    done(data.recordFirstDelivery, said || t('places.keep.deliveryUnknown', { estate: name }));
  }

  return (
    <ActForm
      lead={t('places.keep.deliveryLead')}
      submit={t('places.keep.save')}
      busy={fetching}
      error={error}
      send={send}
      cancel={cancel}
    >
      <Field label={t('places.keep.deliveryDay')} refusal={atField(refusalOf(error), 'deliveredOn')}>
        <input
          type="date"
          value={day}
          max={today(serverNow())}
          onChange={event => setDay(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
