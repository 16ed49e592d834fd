import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import {
  ChangeEmailDocument,
  type OwnAccountFragment,
  RequestEmailCodeDocument,
  RequestProofCodeDocument,
} from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { CurrentPassword } from './CurrentPassword';
import { OneTimeCode } from './OneTimeCode';
import { Opened } from './Opened';
import { useForm } from './use-form';

/** After the password, or a code to the number or address of now, a code goes to the new address. */
export function EmailAddress({ account, changed }: { account: OwnAccountFragment; changed: () => void }) {
  const { t } = useTranslation();
  const [proving, requestProof] = useMutation(RequestProofCodeDocument);
  const [requested, request] = useMutation(RequestEmailCodeDocument);
  const [saved, save] = useMutation(ChangeEmailDocument);
  const [sentTo, setSentTo] = useState<string>();
  const refusal = refusalOf(sentTo === undefined ? (requested.error ?? proving.error) : saved.error);
  const form = useForm(['email', 'current', 'proof', 'code'], refusal);
  const { email, current, proof, code } = form.typed;
  const field = form.of('email');
  const waiting = sentTo !== undefined && sentTo === email;
  const known = account.hasPassword ? undefined : (account.phone ?? account.email);

  async function send() {
    if (!waiting) {
      const input = { email, current: account.hasPassword ? current : null, proof };
      const { data } = await request({ input });
      return setSentTo(data ? email : undefined);
    }
    const { data } = await save({ input: { email, code } });
    if (!data) return;
    form.close();
    setSentTo(undefined);
    changed();
  }

  return (
    <Opened
      open={t(account.email ? 'signIns.changeEmail' : 'signIns.setEmail')}
      {...form}
      done={saved.data && t('signIns.emailSaved')}
      submit={t(waiting ? 'signIns.saveEmail' : 'signIns.sendCode')}
      ready={!requested.fetching && !saved.fetching && email.trim() !== ''}
      refusal={form.elsewhere}
      send={send}
    >
      <Field label={t('signIns.newEmail')} refusal={field.refusal}>
        <input
          type="email"
          autoComplete="email"
          value={field.value}
          onChange={event => field.change(event.target.value)}
        />
      </Field>
      {!waiting && account.hasPassword && <CurrentPassword {...form.of('current')} />}
      {!waiting && known && (
        <>
          <button
            type="button"
            className={button.secondary}
            disabled={proving.fetching}
            onClick={() => void requestProof({})}
          >
            {t('signIns.sendProof', { to: known })}
          </button>
          {proving.data && <p role="status">{t('signIns.codeSent', { phone: known })}</p>}
          <OneTimeCode label={t('signIns.proof')} {...form.of('proof')} />
        </>
      )}
      {waiting && <p role="status">{t('signIns.codeSent', { phone: email })}</p>}
      {waiting && <OneTimeCode {...form.of('code')} />}
    </Opened>
  );
}
