import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../elements/button.module.css';
import type { OwnAccountFragment } from '../../graphql/generated';
import home from '../../home/home.module.css';
import { BeginAppCodes } from './BeginAppCodes';
import { EndAppCodes } from './EndAppCodes';
import styles from './sign-ins.module.css';

/** Codes of an authenticator app, asked for at every sign-in once they are on. */
export function AppCodes({ account, changed }: { account: OwnAccountFragment; changed: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { secondFactor: on, recoveryCodesLeft: count, hasPassword } = account;

  function done() {
    setOpen(false);
    changed();
  }

  return (
    <section className={home.card} aria-labelledby="factor">
      <h2 id="factor">{t('signIns.factor')}</h2>
      {!open && <p>{on ? t('signIns.factorOn', { count }) : t('signIns.factorOff')}</p>}
      {!open && (
        <button type="button" className={button.secondary} onClick={() => setOpen(true)}>
          {t(on ? 'signIns.factorEnd' : 'signIns.factorBegin')}
        </button>
      )}
      {open && (
        <div className={styles.form}>
          {on ? (
            <EndAppCodes hasPassword={hasPassword} done={done} />
          ) : (
            <BeginAppCodes hasPassword={hasPassword} done={done} />
          )}
          <button type="button" className={button.quiet} onClick={() => setOpen(false)}>
            {t('app.cancel')}
          </button>
        </div>
      )}
    </section>
  );
}
