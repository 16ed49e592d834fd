import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import styles from '../../desk/field.module.css';
import { MyOfficesDocument } from '../../graphql/generated';
import { chooseOffice, chosenOffice } from './chosen-office';

/**
 * Where an act could be done under several offices: choose here, and what was typed stays. Without `Field`, which shows
 * this itself beside what was refused.
 */
export function OfficeToChoose() {
  const { t } = useTranslation();
  const id = useId();
  const [{ data }] = useQuery({ query: MyOfficesDocument });
  const [chosen, setChosen] = useState(chosenOffice() ?? '');
  const held = data?.viewer?.appointments ?? [];

  function choose(appointmentId: string) {
    chooseOffice(appointmentId || null);
    setChosen(appointmentId);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('myOffices.actAs')}</label>
      <select
        id={id}
        aria-describedby={`${id}-hint`}
        value={chosen}
        onChange={event => choose(event.currentTarget.value)}
      >
        <option value="">{t('myOffices.chooseOne')}</option>
        {held.map(({ id: appointmentId, title, place }) => (
          <option key={appointmentId} value={appointmentId}>
            {`${title}（${place.name}）`}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className={styles.hint}>
        {t('myOffices.actAsHint')}
      </p>
    </div>
  );
}
