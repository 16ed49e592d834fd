import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import { ChangeOwnersDocument, type UnitSheetFragment } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { OwnedFields } from './OwnedFields';
import { draftOf, inputOf, type OwnersDraft, reasons } from './owners-draft';

interface Props {
  unit: UnitSheetFragment;
  cancel: () => void;
  done: () => void;
}

export function ChangeOwners({ unit, cancel, done }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(unit, today(serverNow())));
  const [{ fetching, error }, submit] = useMutation(ChangeOwnersDocument);
  const refusal = refusalOf(error);
  const change = (some: Partial<OwnersDraft>) => setDraft(now => ({ ...now, ...some }));

  async function send() {
    const { data } = await submit({ input: inputOf(unit, draft) });
    if (data) done();
  }

  return (
    <ActForm
      title={t('register.change.title')}
      lead={t('register.change.lead')}
      submit={t('register.change.submit')}
      busy={fetching}
      error={error}
      send={send}
      cancel={cancel}
    >
      <OwnedFields draft={draft} change={change} refusal={refusal}>
        <SelectField
          label={t('register.change.reason')}
          value={draft.reason}
          options={reasons.map(reason => [reason, t(`register.reason.${reason}`)])}
          choose={reason => change({ reason })}
          refusal={atField(refusal, 'reason')}
        />
      </OwnedFields>
    </ActForm>
  );
}
