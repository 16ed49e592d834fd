import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import type { Refusal } from '../../refusals/refusal';
import { sendPhoto, type SentPhoto } from '../../topics/send-photo';
import styles from '../resolutions.module.css';

const MOST = 12;
/** The server goes by what is in them. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,application/pdf,.docx,.xlsx';

/** Sends photos and documents one after another as they are chosen. */
export function SendPapers({
  sent,
  keep,
}: {
  sent: readonly SentPhoto[];
  keep: (sent: readonly SentPhoto[]) => void;
}) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal>();

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    let all = sent;
    setRefusal(undefined);
    for (const file of [...(input.files ?? [])].slice(0, MOST - sent.length)) {
      setSending({ name: file.name, percent: 0 });
      const answer = await sendPhoto(file, percent => setSending({ name: file.name, percent }));
      if ('code' in answer) setRefusal(answer);
      else keep((all = [...all, answer]));
    }
    setSending(null);
    input.value = '';
  }

  return (
    <>
      <Field label={t('resolutions.papers')} hint={t('resolutions.field.papers')} refusal={refusal}>
        <input
          type="file"
          accept={ACCEPTED}
          multiple
          disabled={sending !== null}
          onChange={event => void choose(event)}
        />
      </Field>
      <div role="status">{sending && t('resolutions.field.sending', sending)}</div>
      {sent.map(({ id, name }) => (
        <div key={id} className={styles.chosen}>
          <span>{name}</span>
          <button
            type="button"
            className={button.quiet}
            aria-label={t('resolutions.field.remove', { name })}
            onClick={() => keep(sent.filter(each => each.id !== id))}
          >
            ✕
          </button>
        </div>
      ))}
    </>
  );
}
