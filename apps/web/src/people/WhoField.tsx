import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import { newId } from '../drafts/new-id';
import type { Refusal } from '../refusals/refusal';
import { useAppointments } from './use-appointments';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Holds an office here already. */
  readonly known: boolean;
}

/** Somebody who holds an office here already, or a new name. */
export function WhoField(props: {
  placeId: string;
  person: Person;
  choose: (person: Person) => void;
  refusal: Refusal | undefined;
}) {
  const { t } = useTranslation();
  const { person, choose } = props;
  const name = person.name.trim();
  const { held } = useAppointments(name === '' ? undefined : props.placeId, 'CURRENT', name);
  const known = new Map(held?.filter(one => one.personName === name).map(one => [one.personId, one]));
  return (
    <>
      <Field
        label={t('people.name')}
        hint={t(known.size > 0 ? 'people.nameKnown' : 'people.nameHint')}
        refusal={props.refusal}
      >
        <input
          value={person.name}
          maxLength={50}
          autoComplete="off"
          onChange={event => choose({ id: newId(), name: event.currentTarget.value, known: false })}
        />
      </Field>
      {known.size > 0 && (
        <Field label={t('people.which')}>
          <select
            value={person.known ? person.id : ''}
            onChange={event => {
              const id = event.currentTarget.value;
              choose(id ? { id, name, known: true } : { id: newId(), name, known: false });
            }}
          >
            <option value="">{t('people.somebodyNew')}</option>
            {[...known].map(([id, { title, place }]) => (
              <option key={id} value={id}>
                {name}（{place.name} {title}）
              </option>
            ))}
          </select>
        </Field>
      )}
    </>
  );
}
