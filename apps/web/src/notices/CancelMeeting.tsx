import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../desk/ActForm';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import { Field } from '../desk/Field';
import { CancelMeetingDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import styles from './notices.module.css';

export function CancelMeeting({ meetingId, done }: { meetingId: string; done: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [{ fetching, error }, cancel] = useMutation(CancelMeetingDocument);

  async function confirmed() {
    setAsking(false);
    const { data } = await cancel({ input: { meetingId, reason } });
    if (data) done();
  }

  return (
    <section className={styles.card}>
      <ActForm
        title={t('notice.cancel.title')}
        lead={t('notice.cancel.lead')}
        submit={t('notice.cancel.submit')}
        busy={fetching}
        ready={reason.trim() !== ''}
        error={error}
        send={async () => setAsking(true)}
      >
        <Field label={t('notice.cancel.reason')} refusal={atField(refusalOf(error), 'reason')}>
          <textarea maxLength={300} value={reason} onChange={event => setReason(event.currentTarget.value)} />
        </Field>
      </ActForm>
      {asking && (
        <ConfirmDialog
          question={t('notice.cancel.question')}
          text={t('notice.cancel.text')}
          act={t('notice.cancel.submit')}
          confirm={() => void confirmed()}
          cancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
