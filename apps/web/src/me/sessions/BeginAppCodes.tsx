import { QRCodeSVG } from 'qrcode.react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { ConfirmOfferedSecondFactorDocument, OfferSecondFactorDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { CurrentPassword } from './CurrentPassword';
import styles from './sign-ins.module.css';

/** Password, then the square to scan and a first code, then the recovery codes to write down. */
export function BeginAppCodes({ hasPassword, done }: { hasPassword: boolean; done: () => void }) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [offered, offer] = useMutation(OfferSecondFactorDocument);
  const [confirmed, confirm] = useMutation(ConfirmOfferedSecondFactorDocument);
  const secret = offered.data?.offerSecondFactor;
  const recovery = confirmed.data?.confirmOfferedSecondFactor;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (secret) void confirm({ code });
    else void offer({ input: { password: hasPassword ? password : null } });
  }

  if (recovery)
    return (
      <>
        <p>{t('signIns.factorKeep')}</p>
        <ul className={styles.recovery}>
          {recovery.map(each => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <button type="button" className={button.primary} onClick={done}>
          {t('signIns.factorKept')}
        </button>
      </>
    );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {!secret && hasPassword && (
        <CurrentPassword value={password} change={setPassword} refusal={refusalOf(offered.error)} />
      )}
      {secret && (
        <>
          <p>{t('signIns.factorScan')}</p>
          <QRCodeSVG
            className={styles.square}
            value={secret.uri}
            title={t('signIns.factor')}
            marginSize={2}
          />
          <code className={styles.secret}>{secret.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
          <Field label={t('signIns.factorCode')} refusal={refusalOf(confirmed.error)}>
            <input
              inputMode="numeric"
              autoComplete="one-time-code"
              value={code}
              onChange={event => setCode(event.target.value)}
            />
          </Field>
        </>
      )}
      <button className={button.primary} disabled={offered.fetching || confirmed.fetching}>
        {t(secret ? 'signIns.factorConfirm' : 'signIns.factorBegin')}
      </button>
    </form>
  );
}
