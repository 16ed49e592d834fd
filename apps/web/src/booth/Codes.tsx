import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import styles from './booth.module.css';
import type { BallotReceipt } from './booth-vote';

type UnitReceipt = BallotReceipt['units'][number];

/** The receipt as a code, one for each unit: several would not fit into one that a camera can read. */
export function Codes({ units }: { units: readonly UnitReceipt[] }) {
  const { t } = useTranslation();
  const [first, ...others] = units;
  if (!first) return null;
  return (
    <>
      <Code unit={first} title={t('booth.receipt.qr')} />
      {others.length > 0 && (
        <details className={styles.leaf}>
          <summary>{t('booth.receipt.otherCodes', { n: others.length })}</summary>
          {others.map(unit => (
            <figure key={unit.no} className={styles.ballot}>
              <figcaption>{unit.name}</figcaption>
              <Code unit={unit} title={`${t('booth.receipt.qr')} ${unit.name}`} />
            </figure>
          ))}
        </details>
      )}
    </>
  );
}

function Code({ unit: { receiptText }, title }: { unit: UnitReceipt; title: string }) {
  return (
    <QRCodeSVG
      className={styles.qr}
      value={receiptText}
      title={title}
      level="L"
      marginSize={2}
      bgColor="#ffffff"
      fgColor="#1b1f24"
    />
  );
}
