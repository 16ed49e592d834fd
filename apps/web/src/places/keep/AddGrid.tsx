import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import { AddGridDocument, type GridKind } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { Grid } from '../town-tree';

const kinds: readonly GridKind[] = ['GENERAL', 'DEDICATED', 'MICRO'];

interface Props {
  communityId: string;
  cancel: () => void;
  done: (grid: Grid) => void;
}

export function AddGrid({ communityId, cancel, done }: Props) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [kind, setKind] = useState<GridKind>('GENERAL');
  const [name, setName] = useState('');
  const [{ fetching, error }, add] = useMutation(AddGridDocument);

  async function send() {
    const { data } = await add({ input: { id, communityId, kind, name } });
    if (data) done(data.addGrid);
  }

  return (
    <ActForm submit={t('places.keep.addGrid')} busy={fetching} error={error} send={send} cancel={cancel}>
      <SelectField
        label={t('places.keep.gridKind')}
        hint={t('places.keep.gridKindHint')}
        value={kind}
        options={kinds.map(one => [one, t(`places.gridKind.${one}`)])}
        choose={setKind}
      />
      <Field label={t('places.keep.gridName')} refusal={atField(refusalOf(error), 'name')}>
        <input
          value={name}
          maxLength={30}
          autoComplete="off"
          onChange={event => setName(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
