import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import {
  ChangePhoneDocument,
  type OwnAccountFragment,
  RequestPhoneCodeDocument,
} from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { CurrentPassword } from './CurrentPassword';
import { OneTimeCode } from './OneTimeCode';
import { Opened } from './Opened';
import { useForm } from './use-form';

/** A code goes to the new number; once it is typed here, that is the number to sign in with. */
export function PhoneNumber({ account, changed }: { account: OwnAccountFragment; changed: () => void }) {
  const { t } = useTranslation();
  const [requested, request] = useMutation(RequestPhoneCodeDocument);
  const [saved, save] = useMutation(ChangePhoneDocument);
  const [sentTo, setSentTo] = useState<string>();
  const refusal = refusalOf(sentTo === undefined ? requested.error : saved.error);
  const form = useForm(['phone', 'current', 'code'], refusal);
  const { phone, current, code } = form.typed;
  const field = form.of('phone');
  const waiting = sentTo !== undefined && sentTo === phone;

  async function send() {
    if (!waiting) {
      const { data } = await request({ input: { phone, current: account.hasPassword ? current : null } });
      return setSentTo(data ? phone : undefined);
    }
    const { data } = await save({ input: { phone, code } });
    if (!data) return;
    form.close();
    setSentTo(undefined);
    changed();
  }

  return (
    <Opened
      open={t(account.phone ? 'signIns.changePhone' : 'signIns.setPhone')}
      {...form}
      done={saved.data && t('signIns.phoneSaved')}
      submit={t(waiting ? 'signIns.savePhone' : 'signIns.sendCode')}
      ready={!requested.fetching && !saved.fetching && phone.trim() !== ''}
      refusal={form.elsewhere}
      send={send}
    >
      <Field label={t('signIns.newPhone')} refusal={field.refusal}>
        <input
          type="tel"
          autoComplete="tel"
          value={field.value}
          onChange={event => field.change(event.target.value)}
        />
      </Field>
      {!waiting && account.hasPassword && <CurrentPassword {...form.of('current')} />}
      {waiting && <p role="status">{t('signIns.codeSent', { phone })}</p>}
      {waiting && <OneTimeCode {...form.of('code')} />}
    </Opened>
  );
}
