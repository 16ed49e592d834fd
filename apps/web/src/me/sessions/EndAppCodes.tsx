import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { RemoveSecondFactorDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { CurrentPassword } from './CurrentPassword';
import styles from './sign-ins.module.css';

export function EndAppCodes({ hasPassword, done }: { hasPassword: boolean; done: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [removed, remove] = useMutation(RemoveSecondFactorDocument);
  const refusal = refusalOf(removed.error);
  const [atPassword, atCode] = [atField(refusal, 'current'), atField(refusal, 'code')];

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { error } = await remove({ input: { password: hasPassword ? password : null, code } });
    if (!error) done();
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      {hasPassword && <CurrentPassword value={password} change={setPassword} refusal={atPassword} />}
      <Field label={t('signIn.secondCode')} refusal={atCode}>
        <input autoComplete="one-time-code" value={code} onChange={event => setCode(event.target.value)} />
      </Field>
      <RefusalNote refusal={atPassword || atCode ? undefined : refusal} />
      <button className={button.danger} disabled={removed.fetching || code.trim() === ''}>
        {t('signIns.factorEnd')}
      </button>
    </form>
  );
}
