import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { EndServiceDocument } from '../../graphql/generated';
import { calendarDay, today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { Estate } from '../town-tree';

interface Props {
  estate: Estate;
  service: Estate['services'][number];
  cancel: () => void;
  done: (estate: Estate, said: string) => void;
}

export function EndService({ estate, service: { firmId, firmName }, cancel, done }: Props) {
  const { t } = useTranslation();
  const [until, setUntil] = useState(() => today(serverNow()));
  const [{ fetching, error }, end] = useMutation(EndServiceDocument);

  async function send() {
    const { data } = await end({ input: { estateId: estate.id, firmId, until } });
    if (data) done(data.endService, t('places.keep.ended', { firm: firmName, day: calendarDay(until) }));
  }

  return (
    <ActForm
      title={t('places.keep.endOf', { firm: firmName })}
      submit={t('places.keep.end')}
      busy={fetching}
      error={error}
      send={send}
      cancel={cancel}
    >
      <Field label={t('places.keep.lastDay')} refusal={atField(refusalOf(error), 'until')}>
        <input type="date" value={until} onChange={event => setUntil(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}
