import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import confirm from '../desk/confirm-dialog.module.css';
import button from '../elements/button.module.css';
import { dayAndClock } from '../language/times';
import { addressWithFirstCode } from '../sign-in/first-code-in-address';
import styles from './first-code.module.css';

/** What is handed over on paper: the square, and the same to be typed. */
export function FirstCode(props: { code: string; expiresAt: string; done: () => void }) {
  const { t } = useTranslation();
  const { code, expiresAt } = props;
  return (
    <>
      <p>{t('people.codeText', { until: dayAndClock(expiresAt) })}</p>
      <div className={styles.paper}>
        <QRCodeSVG
          className={styles.square}
          value={addressWithFirstCode(location.origin, code)}
          title={t('people.codeSquare')}
          marginSize={2}
        />
        <code className={styles.code}>{code}</code>
        <p className={styles.address}>{`${location.origin}/sign-in`}</p>
      </div>
      <div className={confirm.buttons}>
        <button type="button" className={button.secondary} onClick={() => window.print()}>
          {t('people.print')}
        </button>
        <button type="button" className={button.primary} onClick={props.done}>
          {t('people.done')}
        </button>
      </div>
    </>
  );
}
