import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { dayAndClock } from '../language/times';
import { serverNow } from '../live/server-clock';
import { NightWindows } from '../phone/ballot/NightWindows';
import styles from './booth.module.css';
import type { BallotReceipt, BoothVote } from './booth-vote';
import { Codes } from './Codes';
import { receiptNumber } from './receipt-text';
import { ReceiptChoices } from './ReceiptChoices';
import { Units } from './Units';

const JUST_NOW = 5_000;

interface Props {
  vote: BoothVote;
  receipt: BallotReceipt;
  /** Homes of one's own building, and how many of them take part. */
  house: { readonly units: number; readonly taken: number };
}

/** Proof that the ballot is in, with one's own window alight. */
export function Receipt({ vote, receipt, house }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = receipt.units;
  const secret = vote.form === 'SECRET';
  const text = receipt.receiptText;

  // What held the focus is gone; right after sending it moves here, on a later visit it does not.
  useEffect(() => {
    if (serverNow() - Date.parse(receipt.castAt) > JUST_NOW) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [receipt.castAt]);

  return (
    <section className={`${styles.card} ${styles.receipt}`} aria-labelledby={receipt.ballotId}>
      <NightWindows motion={{ id: vote.id, entitled: Math.min(house.units, 40), voted: lit(house) }} />
      <h2 id={receipt.ballotId} tabIndex={-1} ref={heading}>
        {t('booth.receipt.title')}
      </h2>
      <p>{t(secret ? 'booth.receipt.secret' : 'booth.receipt.text')}</p>
      <div className={styles.stub}>
        <span>{t('booth.receipt.number')}</span>
        <strong>{receiptNumber(receipt.ballotId)}</strong>
        <span className="num">{t('booth.receipt.at', { time: dayAndClock(receipt.castAt) })}</span>
        {first?.index != null && (
          <span className="num">{t('booth.receipt.place', { n: first.index + 1 })}</span>
        )}
        <ReceiptChoices vote={vote} receipt={receipt} />
      </div>
      <div className={styles.wide}>
        <Units units={receipt.units} />
      </div>
      <Keeping name={receiptNumber(receipt.ballotId)} text={text} />
      <Codes units={receipt.units} />
      <p className={styles.quiet}>{t(secret ? 'booth.receipt.keepSecret' : 'booth.receipt.keep')}</p>
      <details className={styles.leaf}>
        <summary>{t('booth.receipt.leaf')}</summary>
        <p className={styles.quiet}>{t('booth.receipt.leafText')}</p>
        <pre>{text}</pre>
      </details>
      <details className={styles.leaf}>
        <summary>{t('booth.receipt.verify')}</summary>
        <p className={styles.quiet}>{t('booth.receipt.verifyText')}</p>
        <p>
          <a href="/verify" target="_blank" rel="noreferrer">
            {t('booth.receipt.toVerify')}
          </a>
        </p>
      </details>
    </section>
  );
}

/** As a file, and, where the phone can, to wherever its owner keeps things. */
function Keeping({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation();
  const file = () => new File([text], `${name}.txt`, { type: 'text/plain' });

  function save() {
    const address = URL.createObjectURL(file());
    Object.assign(document.createElement('a'), { href: address, download: `${name}.txt` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  return (
    <div className={`${styles.ballot} ${styles.wide}`}>
      <button type="button" className={`${button.secondary} ${button.wide}`} onClick={save}>
        {t('booth.receipt.save')}
      </button>
      {'share' in navigator && (
        <button
          type="button"
          className={button.quiet}
          // Whoever closes the sheet of the phone again has done nothing wrong.
          onClick={() => void navigator.share({ title: name, text }).catch(() => undefined)}
        >
          {t('booth.receipt.share')}
        </button>
      )}
    </div>
  );
}

function lit({ units, taken }: Props['house']): number {
  return units <= 40 ? taken : Math.round((40 * taken) / units);
}
