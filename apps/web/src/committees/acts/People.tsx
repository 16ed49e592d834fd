import { useTranslation } from 'react-i18next';
import act from '../../desk/act-form.module.css';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import button from '../../elements/button.module.css';
import type { CommitteeRole, CommitteeSide } from '../../graphql/generated';
import styles from '../committees.module.css';
import form from './acts.module.css';
import { FindOwner } from './FindOwner';
import fieldset from '../../desk/fieldset.module.css';

/** What somebody is to be: an office among the members, or a place among those who wait. */
export type Place = CommitteeRole | 'ALTERNATE';

export interface Person {
  readonly key: string;
  readonly name: string;
  /** That they own; null: sent by an organisation. */
  readonly unitId: string | null;
  readonly unit: string;
  readonly side: CommitteeSide;
  readonly place: Place;
}

interface Props {
  estateId: string;
  people: readonly Person[];
  places: readonly Place[];
  set: (people: readonly Person[]) => void;
}

/** Those on the list, in their order; owners are found in the register by room or name. */
export function People({ estateId, people, places, set }: Props) {
  const { t } = useTranslation();
  const inWords = (place: Place) =>
    t(place === 'ALTERNATE' ? 'committees.people.alternate' : `committees.role.${place}`);
  return (
    <fieldset className={fieldset.fieldset}>
      <legend>{t('committees.people.title', { n: people.length })}</legend>
      <FindOwner
        estateId={estateId}
        known={people}
        choose={owner => set([...people, { ...owner, key: newId(), side: 'OWNER', place: 'MEMBER' }])}
      />
      {people.length > 0 && (
        <ol className={form.chosen}>
          {people.map(person => {
            const { key, name, unit, side, place } = person;
            return (
              <li key={key}>
                <span>
                  <strong>{name}</strong>{' '}
                  <span className={styles.quiet}>{unit || t(`committees.side.${side}`)}</span>
                </span>
                <div className={act.pair}>
                  <SelectField
                    label={t('committees.people.placeOf', { name })}
                    value={place}
                    options={places.map(one => [one, inWords(one)] as const)}
                    choose={next => set(people.map(one => (one.key === key ? { ...one, place: next } : one)))}
                  />
                  <button
                    type="button"
                    className={button.quiet}
                    aria-label={t('committees.people.removeOf', { name })}
                    onClick={() => set(people.filter(one => one.key !== key))}
                  >
                    {t('committees.people.remove')}
                  </button>
                </div>
              </li>
            );
          })}
        </ol>
      )}
    </fieldset>
  );
}
