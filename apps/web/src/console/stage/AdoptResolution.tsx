import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../drafts/new-id';
import { useDraft } from '../../drafts/use-draft';
import { Field } from '../../desk/Field';
import { daysAfter, today } from '../../language/times';
import type { Meeting, Motion } from '../../live/meeting';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { Act } from '../Act';
import type { ChairActs } from '../use-chair-acts';
import styles from './stage.module.css';

/** Days that are offered for doing it; the chair may change the date. */
const DAYS_TO_ACT = 30;

/** From an adopted motion to who must do it by when. */
export function AdoptResolution({
  meeting,
  motion,
  acts,
}: {
  meeting: Meeting;
  motion: Motion;
  acts: ChairActs;
}) {
  const { t } = useTranslation();
  const firm = meeting.addressees.find(addressee => addressee.party === 'PROPERTY_FIRM');
  const [draft, keep, forget] = useDraft(`resolution.${motion.id}`, {
    id: '',
    text: motion.text,
    addresseeId: firm?.organisationId ?? '',
    dueOn: daysAfter(today(serverNow()), DAYS_TO_ACT),
  });

  async function adopt(event: FormEvent) {
    event.preventDefault();
    const id = draft.id || newId();
    keep({ ...draft, id });
    if (await acts.adopt({ ...draft, id, text: draft.text.trim(), motionId: motion.id })) forget();
  }

  return (
    <form className={styles.form} onSubmit={event => void adopt(event)}>
      <h3>{t('console.resolution.title')}</h3>
      <Field label={t('console.resolution.text')} refusal={atField(acts.resolutionRefusal, 'text')}>
        <textarea
          rows={3}
          value={draft.text}
          onChange={event => keep({ ...draft, text: event.currentTarget.value })}
        />
      </Field>
      <div className={styles.pair}>
        <Field
          label={t('console.resolution.addressee')}
          refusal={atField(acts.resolutionRefusal, 'addresseeId')}
        >
          <select
            required
            value={draft.addresseeId}
            onChange={event => keep({ ...draft, addresseeId: event.currentTarget.value })}
          >
            <option value="" disabled>
              {t('console.resolution.choose')}
            </option>
            {meeting.addressees.map(({ organisationId, name }) => (
              <option key={organisationId} value={organisationId}>
                {name}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('console.resolution.due')} refusal={atField(acts.resolutionRefusal, 'dueOn')}>
          <input
            type="date"
            required
            value={draft.dueOn}
            onChange={event => keep({ ...draft, dueOn: event.currentTarget.value })}
          />
        </Field>
      </div>
      <div className={styles.acts}>
        <Act type="submit" look="primary" busy={acts.busy}>
          {t('console.resolution.adopt')}
        </Act>
      </div>
    </form>
  );
}
