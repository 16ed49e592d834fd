import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import { newId } from '../../drafts/new-id';
import { ResummonMeetingDocument } from '../../graphql/generated';
import type { Meeting } from '../../live/meeting';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { Act } from '../Act';
import styles from './stage.module.css';

/** A party stayed away: everybody is summoned again, with what could not be settled. */
export function Resummon({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [draft, set] = useState({ startsAt: '', venue: meeting.venue });
  const [{ data, error, fetching }, resummon] = useMutation(ResummonMeetingDocument);
  const refusal = refusalOf(error);

  function send(event: FormEvent) {
    event.preventDefault();
    const startsAt = new Date(`${draft.startsAt}:00+08:00`).toISOString();
    void resummon({ input: { meetingId: meeting.id, id, venue: draft.venue, startsAt } });
  }

  if (data) {
    return (
      <p className={styles.done}>
        {t('inSession.resummon.done')}{' '}
        <Link to={`/meetings/${data.resummonMeeting.meetingId}/console`}>{t('inSession.resummon.open')}</Link>
      </p>
    );
  }
  return (
    <form className={styles.form} onSubmit={send}>
      <h3>{t('inSession.resummon.title')}</h3>
      <p>{t('inSession.resummon.lead')}</p>
      <div className={styles.pair}>
        <Field label={t('inSession.resummon.startsAt')} refusal={atField(refusal, 'startsAt')}>
          <input
            type="datetime-local"
            required
            value={draft.startsAt}
            onChange={event => set({ ...draft, startsAt: event.currentTarget.value })}
          />
        </Field>
        <Field label={t('inSession.resummon.venue')} refusal={atField(refusal, 'venue')}>
          <input
            required
            value={draft.venue}
            onChange={event => set({ ...draft, venue: event.currentTarget.value })}
          />
        </Field>
      </div>
      {refusal && !refusal.field && <RefusalNote refusal={refusal} />}
      <div className={styles.acts}>
        <Act type="submit" look="primary" busy={fetching}>
          {t('inSession.resummon.act')}
        </Act>
      </div>
    </form>
  );
}
