import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import {
  type DemoSignInsQuery,
  RequestSignInCodeDocument,
  SignInWithCodeDocument,
} from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './sign-in.module.css';
import { useCountdown } from './use-countdown';
import type { Entrance } from './use-entrance';

/** By a code that is sent to the telephone. */
export function ByCode(props: {
  trial: DemoSignInsQuery['demoSignIns'][number] | undefined;
  entrance: Entrance;
}) {
  const { t } = useTranslation();
  const [phone, setPhone] = useState('');
  const [code, setCode] = useState('');
  const [requested, request] = useMutation(RequestSignInCodeDocument);
  const [entered, enter] = useMutation(SignInWithCodeDocument);
  const [seconds, countDown] = useCountdown();
  const asking = refusalOf(requested.error);
  const entering = refusalOf(entered.error);
  const phoneRefusal = atField(asking, 'phone') ?? atField(entering, 'phone');
  const codeRefusal = atField(entering, 'code');
  const other = [asking, entering].find(
    refusal => refusal && refusal !== phoneRefusal && refusal !== codeRefusal,
  );

  async function send() {
    const { data } = await request({ phone });
    if (data) countDown(data.requestSignInCode.resendAfter);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    props.entrance.arrive(await enter({ input: { phone, code } }));
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      {props.trial?.phone && (
        <p className={styles.trial}>
          {t('signIn.logged', { phone: props.trial.phone.replace(/^\+86/, ''), name: props.trial.name })}
        </p>
      )}
      <Field label={t('signIn.phone')} refusal={phoneRefusal}>
        <input type="tel" autoComplete="tel" value={phone} onChange={event => setPhone(event.target.value)} />
      </Field>
      <button
        type="button"
        className={button.secondary}
        disabled={requested.fetching || seconds > 0 || phone.trim() === ''}
        onClick={() => void send()}
      >
        {seconds > 0 ? t('signIn.again', { seconds }) : t('signIn.getCode')}
      </button>
      <p role="status" className={styles.sent}>
        {requested.data && t('signIn.sent')}
      </p>
      <Field label={t('signIn.code')} hint={t('signIn.codeHint')} refusal={codeRefusal}>
        <input
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={event => setCode(event.target.value)}
        />
      </Field>
      <RefusalNote refusal={other} />
      <button
        className={button.primary}
        disabled={entered.fetching || phone.trim() === '' || code.trim() === ''}
      >
        {t(entered.fetching ? 'signIn.entering' : 'signIn.enter')}
      </button>
    </form>
  );
}
