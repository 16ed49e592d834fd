import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { ChangeMeetingDocument, type MeetingNoticeFragment } from '../graphql/generated';
import { instantOf } from '../meetings/schedule/meeting-draft';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import styles from './notices.module.css';
import { wallClock } from './wall-clock';

/** Title, venue and time. What was not touched is not sent, so that two who change different things both succeed. */
export function ChangeMeeting({ notice, done }: { notice: MeetingNoticeFragment; done: () => void }) {
  const { t } = useTranslation();
  const { meetingId, planned, given } = notice;
  const now = { title: planned.title, venue: planned.venue, startsAt: wallClock(planned.startsAt) };
  const [form, setForm] = useState({ ...now, reason: '', urgentReason: '' });
  const [{ fetching, error }, change] = useMutation(ChangeMeetingDocument);
  const refusal = refusalOf(error);
  const touched = form.title !== now.title || form.venue !== now.venue || form.startsAt !== now.startsAt;
  const asksWhy = refusal?.code === 'NOTICE_TOO_LATE' || form.urgentReason !== '';

  async function send() {
    const { data } = await change({
      input: {
        ...{ meetingId, reason: form.reason, urgentReason: form.urgentReason },
        title: form.title === now.title ? '' : form.title,
        venue: form.venue === now.venue ? '' : form.venue,
        startsAt: form.startsAt === now.startsAt ? null : (instantOf(form.startsAt) ?? ''),
      },
    });
    if (data) done();
  }

  const field = (name: keyof typeof form) => ({
    value: form[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
  });
  return (
    <section className={styles.card}>
      <ActForm
        title={t('notice.change.title')}
        lead={given.length > 0 ? t('notice.change.lead') : ''}
        submit={t(given.length > 0 ? 'notice.change.submit' : 'notice.change.submitQuiet')}
        busy={fetching}
        ready={touched}
        error={error}
        send={send}
      >
        <Field label={t('notice.change.startsAt')} refusal={atField(refusal, 'startsAt')}>
          <input type="datetime-local" {...field('startsAt')} />
        </Field>
        <Field label={t('notice.change.venue')} refusal={atField(refusal, 'venue')}>
          <input maxLength={100} {...field('venue')} />
        </Field>
        <Field label={t('notice.change.name')} refusal={atField(refusal, 'title')}>
          <input maxLength={100} {...field('title')} />
        </Field>
        <Field label={t('notice.change.reason')} refusal={atField(refusal, 'reason')}>
          <textarea maxLength={300} {...field('reason')} />
        </Field>
        {asksWhy && (
          <Field label={t('notice.change.urgentReason')} refusal={atField(refusal, 'urgentReason')}>
            <textarea maxLength={300} {...field('urgentReason')} />
          </Field>
        )}
      </ActForm>
    </section>
  );
}
