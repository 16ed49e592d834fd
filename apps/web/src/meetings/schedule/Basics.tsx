import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import type { EstatesToMeetQuery } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import type { Part } from './part';
import styles from './schedule.module.css';

type Estates = EstatesToMeetQuery['estates'];

export function Basics({ draft, change, refusal, estates }: Part & { estates: Estates }) {
  const { t } = useTranslation();
  const nameFor = (estateId: string) => {
    const estate = estates.find(({ id }) => id === estateId);
    return estate ? t('schedule.nameOf', { estate: estate.name }) : '';
  };

  /** Seats belong to an estate; a title that was only suggested follows it. */
  function chooseEstate(estateId: string) {
    const suggested = draft.title === '' || draft.title === nameFor(draft.estateId);
    change({ estateId, seats: [], chairId: '', ...(suggested && { title: nameFor(estateId) }) });
  }

  return (
    <section className={styles.card} aria-labelledby="basics">
      <h2 id="basics">{t('schedule.basics')}</h2>
      <div className={styles.pair}>
        <Field label={t('schedule.estate')} refusal={atField(refusal, 'estateId')}>
          <select value={draft.estateId} onChange={event => chooseEstate(event.currentTarget.value)}>
            <option value="" disabled>
              {t('schedule.chooseEstate')}
            </option>
            {estates.map(({ id, name, communityName }) => (
              <option key={id} value={id}>
                {name}（{communityName}）
              </option>
            ))}
          </select>
        </Field>
        <Field
          label={t('schedule.startsAt')}
          hint={t('schedule.startsAtHint')}
          refusal={atField(refusal, 'startsAt')}
        >
          <input
            type="datetime-local"
            value={draft.startsAt}
            onChange={event => change({ startsAt: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('schedule.name')} refusal={atField(refusal, 'title')}>
          <input value={draft.title} onChange={event => change({ title: event.currentTarget.value })} />
        </Field>
        <Field label={t('schedule.venue')} hint={t('schedule.venueHint')} refusal={atField(refusal, 'venue')}>
          <input value={draft.venue} onChange={event => change({ venue: event.currentTarget.value })} />
        </Field>
      </div>
    </section>
  );
}
