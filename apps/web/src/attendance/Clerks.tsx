import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import button from '../elements/button.module.css';
import { AttendancePeopleDocument, NameClerkDocument } from '../graphql/generated';
import { Field } from '../desk/Field';
import { refusalOf } from '../refusals/refusal';
import styles from './desk.module.css';
import type { Desk } from './find-seats';

/** 签到员: who keeps the desk besides the chair and the community. */
export function Clerks({ desk, changed }: { desk: Desk; changed: () => Promise<void> }) {
  const { t } = useTranslation();
  const { meetingId, clerks } = desk;
  const [open, setOpen] = useState(false);
  const [personId, choose] = useState('');
  const [{ data }] = useQuery({ query: AttendancePeopleDocument, variables: { meetingId }, pause: !open });
  const [{ fetching, error }, name] = useMutation(NameClerkDocument);

  async function change(person: string, named: boolean) {
    const done = await name({ input: { meetingId, personId: person, named } });
    if (!done.data) return;
    choose('');
    await changed();
  }

  return (
    <section className={styles.card} aria-labelledby="clerks">
      <h2 id="clerks">{t('attendance.clerks')}</h2>
      <ul>
        {clerks.map(clerk => (
          <li key={clerk.personId}>
            <span>{clerk.name}</span>
            <button
              type="button"
              className={button.quiet}
              disabled={fetching}
              aria-label={t('attendance.dropClerk', { name: clerk.name })}
              onClick={() => void change(clerk.personId, false)}
            >
              {t('attendance.withdraw')}
            </button>
          </li>
        ))}
      </ul>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{t('attendance.newClerk')}</summary>
        <Field label={t('attendance.clerk')} refusal={refusalOf(error)}>
          <select value={personId} onChange={event => choose(event.target.value)}>
            <option value="" />
            {data?.attendancePeople.map(person => (
              <option
                key={person.personId}
                value={person.personId}
              >{`${person.name} ${person.title}`}</option>
            ))}
          </select>
        </Field>
        <button
          type="button"
          className={button.secondary}
          disabled={fetching || !personId}
          onClick={() => void change(personId, true)}
        >
          {t('attendance.nameClerk')}
        </button>
      </details>
    </section>
  );
}
