import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import type { Refusal } from '../refusals/refusal';
import { sendPhoto, type SentPhoto } from './send-photo';
import styles from './topics.module.css';

interface Props {
  sent: readonly SentPhoto[];
  keep: (sent: SentPhoto[]) => void;
  /** What they are; photos when left out. */
  label?: string;
  hint?: string;
  most?: number;
  /** Photos alone that can be freed of who took them; without HEIC among them, an iPhone makes a JPEG of it by itself. */
  unsigned?: boolean;
  /** Told while one is on its way. */
  busy: (sending: boolean) => void;
}

/** Sends photos one after another as they are chosen; what was sent is kept with the draft. */
export function ChoosePhotos({ sent, keep, busy, label, hint, most = 9, unsigned = false }: Props) {
  const { t } = useTranslation();
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal>();

  async function choose({ currentTarget: input }: ChangeEvent<HTMLInputElement>) {
    const all = [...sent];
    setRefusal(undefined);
    busy(true);
    for (const file of [...(input.files ?? [])].slice(0, most - all.length)) {
      setSending({ name: file.name, percent: 0 });
      const answer = await sendPhoto(file, percent => setSending({ name: file.name, percent }));
      if ('code' in answer) setRefusal(answer);
      else {
        all.push(answer);
        keep([...all]);
      }
    }
    setSending(null);
    busy(false);
    input.value = '';
  }

  return (
    <div className={styles.form}>
      <Field
        label={label ?? t('topics.create.photos')}
        hint={hint ?? t('topics.create.photosHint')}
        refusal={refusal}
      >
        <input
          type="file"
          accept={`image/jpeg,image/png,image/webp${unsigned ? '' : ',image/heic,application/pdf'}`}
          multiple
          disabled={sending !== null || sent.length >= most}
          onChange={event => void choose(event)}
        />
      </Field>
      <div role="status">
        {sending && (
          <>
            <progress className={styles.bar} max={100} value={sending.percent} aria-label={sending.name} />
            <span className="num">{t('topics.create.sending', sending)}</span>
          </>
        )}
      </div>
      {sent.map(({ id, name, mediaType }) => (
        <div key={id} className={styles.sent}>
          {mediaType.startsWith('image/') && mediaType !== 'image/heic' && (
            <img src={`/files/papers/${id}`} alt="" />
          )}
          <span>{name}</span>
          <button
            type="button"
            className={button.quiet}
            aria-label={t('topics.create.remove', { name })}
            onClick={() => keep(sent.filter(each => each.id !== id))}
          >
            ✕
          </button>
        </div>
      ))}
    </div>
  );
}
