import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { newId } from '../../drafts/new-id';
import { AddUnitDocument, type AddUnitMutation } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { refusalOf } from '../../refusals/refusal';
import { factsInput, noFacts } from './facts-draft';
import { FactsFields } from './FactsFields';
import { OwnedFields } from './OwnedFields';
import { ownedInput, ownedNew } from './owners-draft';

interface Props {
  estateId: string;
  cancel: () => void;
  done: (unit: AddUnitMutation['addUnit']) => void;
}

/** A unit that no roll brought, with its first owners. */
export function AddUnit({ estateId, cancel, done }: Props) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [facts, setFacts] = useState(noFacts);
  const [owned, setOwned] = useState(() => ownedNew(today(serverNow())));
  const [{ fetching, error }, add] = useMutation(AddUnitDocument);
  const refusal = refusalOf(error);

  async function send() {
    const { data } = await add({ input: { id, estateId, ...factsInput(facts), ...ownedInput(owned) } });
    if (data) done(data.addUnit);
  }

  return (
    <ActForm
      lead={t('register.unit.addLead')}
      submit={t('register.unit.submitAdd')}
      busy={fetching}
      error={error}
      send={send}
      cancel={cancel}
    >
      <FactsFields draft={facts} change={some => setFacts(now => ({ ...now, ...some }))} refusal={refusal} />
      <OwnedFields draft={owned} change={some => setOwned(now => ({ ...now, ...some }))} refusal={refusal} />
    </ActForm>
  );
}
