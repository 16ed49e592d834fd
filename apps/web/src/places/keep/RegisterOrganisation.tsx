import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import {
  type OrganisationKind,
  RegisterOrganisationDocument,
  type RegisterOrganisationMutation,
} from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { Seat } from '../keeps';

interface Props {
  /** Kinds that may be entered, each with the places where it may belong; none: it belongs nowhere. */
  seats: ReadonlyMap<OrganisationKind, readonly Seat[]>;
  cancel: () => void;
  done: (organisation: RegisterOrganisationMutation['registerOrganisation']) => void;
}

export function RegisterOrganisation({ seats, cancel, done }: Props) {
  const { t } = useTranslation();
  const [id, setId] = useState(newId);
  const kinds = [...seats.keys()];
  const [kind, setKind] = useState<OrganisationKind>(kinds[0]!);
  const [chosen, setPlaceId] = useState('');
  const [name, setName] = useState('');
  const [{ fetching, error }, register] = useMutation(RegisterOrganisationDocument);
  const refusal = refusalOf(error);
  const places = seats.get(kind) ?? [];
  const placeId = (places.find(place => place.id === chosen) ?? places[0])?.id;

  async function send() {
    const { data } = await register({ input: { id, kind, name, placeId: placeId ?? null } });
    if (!data) return;
    setId(newId());
    setName('');
    done(data.registerOrganisation);
  }

  return (
    <ActForm
      title={kinds.length === 1 ? t('places.keep.newFirm') : t('places.keep.organisation')}
      submit={t('places.keep.register')}
      busy={fetching}
      error={error}
      send={send}
      cancel={cancel}
    >
      {kinds.length > 1 && (
        <SelectField
          label={t('places.keep.organisationKind')}
          value={kind}
          options={kinds.map(one => [one, t(`places.keep.organisationKinds.${one}`)])}
          choose={setKind}
        />
      )}
      {placeId !== undefined && (
        <SelectField
          label={t('places.keep.seat')}
          value={placeId}
          options={places.map(place => [place.id, place.name])}
          choose={setPlaceId}
          refusal={atField(refusal, 'placeId')}
        />
      )}
      <Field label={t('places.keep.name')} refusal={atField(refusal, 'name')}>
        <input
          value={name}
          maxLength={60}
          autoComplete="off"
          onChange={event => setName(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
