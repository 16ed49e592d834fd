import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { RevealOwnerDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import styles from './claims.module.css';

/** A full look: asked for with a reason, shown on this page only, gone with it. */
export function Reveal({ ownerId }: { ownerId: string }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [{ data, fetching, error }, reveal] = useMutation(RevealOwnerDocument);
  const shown = data?.revealOwner;

  async function submit(event: FormEvent) {
    event.preventDefault();
    await reveal({ input: { ownerId, reason } });
  }

  if (shown) {
    const { name, phone, idNumber, idSuffix } = shown;
    const values = { name, phone: phone ?? t('claims.none'), id: idNumber ?? idSuffix ?? t('claims.none') };
    return (
      <p className={`${styles.revealed} num`} role="status">
        {t('claims.revealed', values)}
      </p>
    );
  }
  if (!asking)
    return (
      <button type="button" className={button.quiet} onClick={() => setAsking(true)}>
        {t('claims.reveal')}
      </button>
    );
  return (
    <form className={styles.papers} onSubmit={event => void submit(event)}>
      <Field label={t('claims.revealReason')} hint={t('claims.revealHint')} refusal={refusalOf(error)}>
        <input
          required
          minLength={4}
          maxLength={200}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" className={button.secondary} disabled={fetching}>
        {t('claims.revealAct')}
      </button>
    </form>
  );
}
