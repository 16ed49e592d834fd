import { useTranslation } from 'react-i18next';
import type { MyOfficesQuery } from '../../graphql/generated';
import { termInWords } from '../../people/term-in-words';
import styles from './office-choice.module.css';

type Held = NonNullable<MyOfficesQuery['viewer']>['appointments'];

/** One card for each office; with several, the one to act under is chosen here. */
export function OfficeChoice(props: {
  held: Held;
  chosen: string | null;
  choose: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const several = props.held.length > 1;
  return (
    <fieldset className={styles.offices}>
      <legend>{t(several ? 'myOffices.lead' : 'myOffices.leadOne')}</legend>
      {several && (
        <label className={styles.office}>
          <input
            type="radio"
            name="office"
            checked={props.chosen === null}
            onChange={() => props.choose(null)}
          />
          <span>
            <strong>{t('myOffices.whichever')}</strong>
            <small>{t('myOffices.whicheverHint')}</small>
          </span>
        </label>
      )}
      {props.held.map(({ id, title, place, organisation, since, until }) => (
        <label key={id} className={styles.office}>
          {several && (
            <input
              type="radio"
              name="office"
              checked={props.chosen === id}
              onChange={() => props.choose(id)}
            />
          )}
          <span>
            <strong>{title}</strong>
            <span>{[place.name, organisation?.name].filter(Boolean).join(' · ')}</span>
            <small className="num">{termInWords({ since, until: until ?? null })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
