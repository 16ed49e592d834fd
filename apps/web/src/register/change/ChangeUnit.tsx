import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { ChangeUnitDocument, type UnitSheetFragment } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { factsInput, factsOf } from './facts-draft';
import { FactsFields } from './FactsFields';

interface Props {
  unit: UnitSheetFragment;
  cancel: () => void;
  done: (unit: UnitSheetFragment) => void;
}

export function ChangeUnit({ unit, cancel, done }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => factsOf(unit));
  const [{ fetching, error }, change] = useMutation(ChangeUnitDocument);

  async function send() {
    const { id, version } = unit;
    const { data } = await change({ input: { id, version, ...factsInput(draft) } });
    if (data) done(data.changeUnit);
  }

  return (
    <ActForm
      title={t('register.unit.change')}
      lead={t('register.unit.changeLead')}
      submit={t('register.unit.submitChange')}
      busy={fetching}
      error={error}
      send={send}
      cancel={cancel}
    >
      <FactsFields
        draft={draft}
        change={some => setDraft(now => ({ ...now, ...some }))}
        refusal={refusalOf(error)}
      />
    </ActForm>
  );
}
