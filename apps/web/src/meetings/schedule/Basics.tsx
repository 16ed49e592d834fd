import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import { useQuery } from 'urql';
import { type EstatesToMeetQuery, type MeetingKindCode, MeetingKindsDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { KindChoice } from './KindChoice';
import { KIND_TITLES } from './kind-titles';
import type { Part } from './part';
import styles from './schedule.module.css';

type Estates = EstatesToMeetQuery['estates'];

export function Basics({ draft, change, refusal, estates }: Part & { estates: Estates }) {
  const { t } = useTranslation();
  const { estateId, kind } = draft;
  const [{ data }] = useQuery({
    query: MeetingKindsDocument,
    variables: { estateId },
    pause: estateId === '',
  });
  const nameFor = (chosen: string, kindOf: MeetingKindCode) => {
    const estate = estates.find(({ id }) => id === chosen);
    return estate ? t('schedule.nameOf', { estate: estate.name, kind: KIND_TITLES[kindOf] }) : '';
  };

  /** Seats belong to an estate and a kind of meeting; a title that was only suggested follows them. */
  function choose(next: { estateId: string; kind: MeetingKindCode }) {
    const suggested = draft.title === '' || draft.title === nameFor(estateId, kind);
    const title = nameFor(next.estateId, next.kind);
    change({ ...next, seats: [], chairId: '', ...(suggested && { title }) });
  }

  return (
    <section className={styles.card} aria-labelledby="basics">
      <h2 id="basics">{t('schedule.basics')}</h2>
      <div className={styles.pair}>
        <Field label={t('schedule.estate')} refusal={atField(refusal, 'estateId')}>
          <select value={estateId} onChange={event => choose({ estateId: event.currentTarget.value, kind })}>
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
        <KindChoice
          kinds={data?.meetingKinds ?? []}
          kind={kind}
          choose={chosen => choose({ estateId, kind: chosen })}
          refusal={atField(refusal, 'kind')}
        />
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
