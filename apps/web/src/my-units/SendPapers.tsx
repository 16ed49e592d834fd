import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import { sendFile } from '../files/send-file';
import type { Refusal } from '../refusals/refusal';
import styles from './my-units.module.css';

/** Chooses photos or PDFs and sends them one after another, each with its progress. */
export function SendPapers({ claimId, sent }: { claimId: string; sent: () => void }) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [done, setDone] = useState<string[]>([]);
  const [refusal, setRefusal] = useState<Refusal>();

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const files = [...(input.files ?? [])];
    setRefusal(undefined);
    for (const file of files) {
      setSending({ name: file.name, percent: 0 });
      const answer = await sendFile(`/files/claims/${claimId}/papers`, file, percent =>
        setSending({ name: file.name, percent }),
      );
      if ('code' in answer) setRefusal(answer);
      else setDone(names => [...names, file.name]);
    }
    setSending(null);
    input.value = '';
    sent();
  }

  return (
    <div className={styles.picked}>
      <Field label={t('claim.papers')} hint={t('claim.papersHint')} refusal={refusal}>
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,application/pdf"
          multiple
          disabled={sending !== null}
          onChange={event => void choose(event)}
        />
      </Field>
      <div role="status" className={styles.picked}>
        {sending && (
          <>
            <progress className={styles.bar} max={100} value={sending.percent} aria-label={sending.name} />
            <span className={`${styles.wraps} num`}>{t('claim.sending', sending)}</span>
          </>
        )}
        {done.map((name, at) => (
          <span key={at} className={`${styles.sent} ${styles.wraps}`}>
            {t('claim.sent', { name })}
          </span>
        ))}
      </div>
    </div>
  );
}
