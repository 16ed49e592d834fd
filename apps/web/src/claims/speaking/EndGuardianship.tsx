import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { EndGuardianshipDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from '../claims.module.css';

/** Opened on purpose: the last day, and why. */
export function EndGuardianship({ id, name, ended }: { id: string; name: string; ended: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [lastDay, setLastDay] = useState(() => today(serverNow()));
  const [reason, setReason] = useState('');
  const [{ fetching, error }, end] = useMutation(EndGuardianshipDocument);
  const refusal = refusalOf(error);
  const [atDay, atReason] = [atField(refusal, 'lastDay'), atField(refusal, 'reason')];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { data } = await end({ input: { guardianshipId: id, lastDay, reason } });
    if (!data) return;
    setOpen(false);
    ended();
  }

  if (!open)
    return (
      <button type="button" className={button.quiet} onClick={() => setOpen(true)}>
        {t('speaking.endOf', { name })}
      </button>
    );
  return (
    <form className={styles.papers} onSubmit={event => void submit(event)}>
      <Field label={t('speaking.until')} refusal={atDay}>
        <input
          type="date"
          required
          value={lastDay}
          onChange={event => setLastDay(event.currentTarget.value)}
        />
      </Field>
      <Field label={t('speaking.reason')} hint={t('speaking.reasonHint')} refusal={atReason}>
        <input
          required
          maxLength={200}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
      <RefusalNote refusal={atDay || atReason ? undefined : refusal} />
      <div className={styles.buttons}>
        <button type="submit" className={button.danger} disabled={fetching}>
          {t('speaking.end')}
        </button>
        <button type="button" className={button.quiet} onClick={() => setOpen(false)}>
          {t('app.cancel')}
        </button>
      </div>
    </form>
  );
}
