import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../desk/Field';
import button from '../elements/button.module.css';
import { SignInWithFirstCodeDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { firstCodeInAddress } from './first-code-in-address';
import styles from './sign-in.module.css';
import type { Entrance } from './use-entrance';

/** By the code on a paper, once; the number is set right after. */
export function ByFirstCode({ entrance }: { entrance: Entrance }) {
  const { t } = useTranslation();
  const [code, setCode] = useState(() => firstCodeInAddress(location.hash));
  const [entered, enter] = useMutation(SignInWithFirstCodeDocument);
  const refusal = refusalOf(entered.error);
  const atCode = atField(refusal, 'code');

  async function submit(event: FormEvent) {
    event.preventDefault();
    entrance.arrive(await enter({ input: { code } }), '/me/sign-ins');
  }

  return (
    <form className={styles.form} onSubmit={event => void submit(event)} noValidate>
      <p>{t('signIn.firstText')}</p>
      <Field label={t('signIn.first')} hint={t('signIn.firstHint')} refusal={atCode}>
        <input
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          value={code}
          onChange={event => setCode(event.target.value)}
        />
      </Field>
      <RefusalNote refusal={atCode ? undefined : refusal} />
      <button className={button.primary} disabled={entered.fetching || code.trim() === ''}>
        {t(entered.fetching ? 'signIn.entering' : 'signIn.enter')}
      </button>
    </form>
  );
}
