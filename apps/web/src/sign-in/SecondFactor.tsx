import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { ConfirmSecondFactorDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import styles from './sign-in.module.css';
import type { Entrance } from './use-entrance';

/** The step between the password and the house, for those who asked for it. */
export function SecondFactor({ entrance, challenge }: { entrance: Entrance; challenge: string }) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const [confirmed, confirm] = useMutation(ConfirmSecondFactorDocument);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    entrance.arrive(await confirm({ input: { challenge, code } }));
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {t('signIn.second')}
      </h2>
      <p>{t('signIn.secondText')}</p>
      <Field label={t('signIn.secondCode')} refusal={refusalOf(confirmed.error)}>
        <input autoComplete="one-time-code" value={code} onChange={event => setCode(event.target.value)} />
      </Field>
      <button className={button.primary} disabled={confirmed.fetching || code.trim() === ''}>
        {t(confirmed.fetching ? 'signIn.entering' : 'signIn.enter')}
      </button>
      <button type="button" className={button.quiet} onClick={() => entrance.startAgain()}>
        {t('signIn.back')}
      </button>
    </form>
  );
}
