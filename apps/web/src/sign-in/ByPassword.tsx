import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { SignInWithPasswordDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './sign-in.module.css';
import type { Entrance } from './use-entrance';

export function ByPassword({ entrance }: { entrance: Entrance }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [shown, show] = useState(false);
  const [entered, enter] = useMutation(SignInWithPasswordDocument);
  const refusal = refusalOf(entered.error);
  const [atName, atPassword] = [atField(refusal, 'name'), atField(refusal, 'password')];

  async function submit(event: FormEvent) {
    event.preventDefault();
    entrance.arrive(await enter({ input: { name, password } }));
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <Field label={t('signIn.name')} hint={t('signIn.nameHint')} refusal={atName}>
        <input autoComplete="username" value={name} onChange={event => setName(event.target.value)} />
      </Field>
      <Field label={t('signIn.password')} refusal={atPassword}>
        <input
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
      </Field>
      <label className={styles.show}>
        <input type="checkbox" checked={shown} onChange={event => show(event.target.checked)} />
        {t('signIn.show')}
      </label>
      <RefusalNote refusal={atName || atPassword ? undefined : refusal} />
      <button className={button.primary} disabled={entered.fetching || name.trim() === '' || password === ''}>
        {t(entered.fetching ? 'signIn.entering' : 'signIn.enter')}
      </button>
    </form>
  );
}
