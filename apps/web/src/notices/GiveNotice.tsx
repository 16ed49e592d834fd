import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { GiveNoticeDocument, type MeetingNoticeFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import styles from './notices.module.css';

/** Says before it is tried whether the notice would come in time, and from which day on it would. */
export function GiveNotice({ notice, done }: { notice: MeetingNoticeFragment; done: () => void }) {
  const { t } = useTranslation();
  const { meetingId, lead, nowIsInTime, earliestDay } = notice;
  const [urgentReason, setReason] = useState('');
  const [{ fetching, error }, give] = useMutation(GiveNoticeDocument);
  const { days, source, urgentAllowed } = lead;
  const late = !nowIsInTime;

  async function send() {
    const { data } = await give({ input: { meetingId, urgentReason } });
    if (data) done();
  }

  return (
    <section className={styles.card}>
      <ActForm
        title={t('notice.give.title')}
        lead={t('notice.give.lead', { days })}
        submit={t('notice.give.submit')}
        busy={fetching}
        ready={!late || (urgentAllowed && urgentReason.trim() !== '')}
        error={error}
        send={send}
      >
        {late && (
          <p className={styles.late}>
            {t('notice.give.tooLate', { days, earliest: calendarDay(earliestDay) })}
            {!urgentAllowed && <> {t('notice.give.notAllowed')}</>}
          </p>
        )}
        {late && urgentAllowed && (
          <Field
            label={t('notice.give.urgentReason')}
            hint={t('notice.give.urgentHint')}
            refusal={atField(refusalOf(error), 'urgentReason')}
          >
            <textarea
              maxLength={300}
              value={urgentReason}
              onChange={event => setReason(event.currentTarget.value)}
            />
          </Field>
        )}
        <p className={styles.quiet}>{t('notice.give.source', { source })}</p>
      </ActForm>
    </section>
  );
}
