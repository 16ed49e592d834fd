import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import { BeginServiceDocument, FirmsDocument } from '../../graphql/generated';
import { calendarDay, today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { Estate } from '../town-tree';

interface Props {
  estate: Estate;
  /** The firm to begin with; empty: none yet. */
  firm: string;
  enterFirm: () => void;
  cancel: () => void;
  done: (estate: Estate, said: string) => void;
}

export function BeginService({ estate, firm, enterFirm, cancel, done }: Props) {
  const { t } = useTranslation();
  const [firmId, setFirmId] = useState(firm);
  const [since, setSince] = useState(() => today(serverNow()));
  const [{ data: known }] = useQuery({ query: FirmsDocument });
  const [{ fetching, error }, begin] = useMutation(BeginServiceDocument);
  const refusal = refusalOf(error);
  const firms = known?.firms ?? [];

  async function send() {
    const { data } = await begin({ input: { estateId: estate.id, firmId, since } });
    const name = firms.find(({ id }) => id === firmId)?.name;
    if (data)
      done(
        data.beginService,
        t('places.keep.begun', { firm: name, estate: estate.name, day: calendarDay(since) }),
      );
  }

  return (
    <ActForm
      title={t('places.keep.begin')}
      submit={t('places.keep.save')}
      busy={fetching}
      ready={firmId !== ''}
      error={error}
      send={send}
      cancel={cancel}
    >
      <SelectField
        label={t('places.keep.firm')}
        value={firmId}
        options={[['', t('places.keep.chooseFirm')], ...firms.map(({ id, name }) => [id, name] as const)]}
        choose={setFirmId}
        refusal={atField(refusal, 'firmId')}
      />
      <button type="button" className={button.quiet} onClick={enterFirm}>
        {t('places.keep.newFirm')}
      </button>
      <Field label={t('places.keep.firstDay')} refusal={atField(refusal, 'since')}>
        <input type="date" value={since} onChange={event => setSince(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}
