import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { ChangePhoneDocument, RequestPhoneCodeDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import styles from './sign-ins.module.css';

/** A code goes to the new number; once it is typed here, that is the number to sign in with. */
export function PhoneNumber({ hasPassword, changed }: { hasPassword: boolean; changed: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [phone, setPhone] = useState('');
  const [current, setCurrent] = useState('');
  const [code, setCode] = useState('');
  const [requested, request] = useMutation(RequestPhoneCodeDocument);
  const [saved, save] = useMutation(ChangePhoneDocument);
  const [sentTo, setSentTo] = useState('');
  const waiting = sentTo !== '' && sentTo === phone;
  const refusal = refusalOf(waiting ? saved.error : requested.error);
  const at = (field: string) => atField(refusal, field);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!waiting) {
      const { data } = await request({ input: { phone, current: hasPassword ? current : null } });
      if (data) setSentTo(phone);
      return;
    }
    const { data } = await save({ input: { phone, code } });
    if (!data) return;
    setOpen(false);
    for (const clear of [setPhone, setCurrent, setCode, setSentTo]) clear('');
    changed();
  }

  if (!open)
    return (
      <>
        <p role="status" className={styles.done}>
          {saved.data && t('signIns.phoneSaved')}
        </p>
        <button type="button" className={button.secondary} onClick={() => setOpen(true)}>
          {t('signIns.changePhone')}
        </button>
      </>
    );
  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <Field label={t('signIns.newPhone')} refusal={at('phone')}>
        <input type="tel" autoComplete="tel" value={phone} onChange={event => setPhone(event.target.value)} />
      </Field>
      {!waiting && hasPassword && (
        <Field label={t('signIns.current')} refusal={at('current')}>
          <input
            type="password"
            autoComplete="current-password"
            value={current}
            onChange={event => setCurrent(event.target.value)}
          />
        </Field>
      )}
      {waiting && <p role="status">{t('signIns.codeSent', { phone })}</p>}
      {waiting && (
        <Field label={t('signIns.phoneCode')} hint={t('signIns.phoneCodeHint')} refusal={at('code')}>
          <input
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={event => setCode(event.target.value)}
          />
        </Field>
      )}
      <RefusalNote refusal={['phone', 'current', 'code'].some(at) ? undefined : refusal} />
      <button
        className={button.primary}
        disabled={requested.fetching || saved.fetching || phone.trim() === ''}
      >
        {t(waiting ? 'signIns.savePhone' : 'signIns.sendCode')}
      </button>
      <button type="button" className={button.quiet} onClick={() => setOpen(false)}>
        {t('app.cancel')}
      </button>
    </form>
  );
}
