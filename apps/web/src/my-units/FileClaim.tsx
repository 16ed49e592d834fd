import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import { newId } from '../drafts/new-id';
import button from '../elements/button.module.css';
import { FileClaimDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import type { Given } from './given';
import styles from './my-units.module.css';
import { SendPapers } from './SendPapers';

interface Props {
  given: Given;
  again: () => void;
  filed: () => void;
}

/** What to do when the register does not fit: mend what was typed, or file papers for the desk. */
export function FileClaim({ given, again, filed }: Props) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [note, setNote] = useState('');
  const [{ data, fetching, error }, file] = useMutation(FileClaimDocument);

  async function submit(event: FormEvent) {
    event.preventDefault();
    await file({ input: { ...given, id, note } });
  }

  return (
    <>
      <div className={home.card} role="status">
        <h2>{t('claim.mismatch')}</h2>
        <p>{t('claim.mismatchText')}</p>
        {!data && (
          <button type="button" className={button.secondary} onClick={again}>
            {t('claim.again')}
          </button>
        )}
      </div>
      <section className={`${home.card} ${styles.form}`} aria-labelledby="file">
        <h2 id="file">{t('claim.file')}</h2>
        {!data && (
          <form className={styles.form} onSubmit={event => void submit(event)}>
            <Field label={t('claim.note')} hint={t('claim.noteHint')}>
              <textarea
                rows={3}
                maxLength={500}
                value={note}
                onChange={event => setNote(event.currentTarget.value)}
              />
            </Field>
            <RefusalNote refusal={refusalOf(error)} />
            <button type="submit" className={button.primary} disabled={fetching}>
              {t(fetching ? 'claim.filing' : 'claim.file')}
            </button>
          </form>
        )}
        {data && (
          <>
            <SendPapers claimId={id} sent={() => undefined} />
            <button type="button" className={button.primary} onClick={filed}>
              {t('myUnits.answer')}
            </button>
          </>
        )}
      </section>
    </>
  );
}
