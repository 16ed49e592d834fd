import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLastingDraft } from '../drafts/use-draft';
import button from '../elements/button.module.css';
import { useServerNow } from '../live/server-clock';
import { useOnline } from '../live/use-online';
import styles from './booth.module.css';
import type { BallotReceipt, BoothVote } from './booth-vote';
import { Check } from './Check';
import { Choose } from './Choose';
import { Receipt } from './Receipt';
import { partsOf, unsaid, withBlanks } from './parts';
import { type BoothUnit, NOTHING_KEPT, type Sheet, sheetsOf } from './sheets';
import { Standing } from './Standing';
import { type Answer, useSend } from './use-send';
import { phaseOf, uncast } from './vote';

interface Props {
  vote: BoothVote;
  personId: string;
  units: readonly (BoothUnit & { readonly cast: boolean })[];
  receipts: readonly BallotReceipt[];
  buildings: readonly { readonly name: string; readonly units: number; readonly taken: number }[];
  cast: (sheet: Sheet, ballotId: string, marked: ReturnType<typeof withBlanks>) => Promise<Answer>;
  ask: () => Promise<readonly BallotReceipt[] | undefined>;
  learn: (receipt: BallotReceipt) => void;
}

/**
 * Choose, check, send, receipt. What is chosen belongs to this phone until the receipt is there; nothing that comes live touches it.
 */
export function Booth({ vote, personId, units, receipts, buildings, ...server }: Props) {
  const { t } = useTranslation();
  const [kept, keep, forget] = useLastingDraft(`ballot.${vote.id}.${personId}`, NOTHING_KEPT);
  const [checking, setChecking] = useState(false);
  const [again, setAgain] = useState(false);
  const online = useOnline();
  const phase = phaseOf(vote, useServerNow());
  const done = () => {
    forget();
    setChecking(false);
    setAgain(false);
  };
  const { sending, failure, overtaken, send, settle } = useSend({
    ...{ kept, keep, done, ...server },
    cast: (sheet, id, marked) => server.cast(sheet, id, withBlanks(vote.items, marked)),
  });

  const secret = vote.form === 'SECRET';
  // In secret the first ballot of a unit stands, an agent's too.
  const left = secret ? units.filter(unit => !unit.cast) : units;
  const open = again ? units : uncast(left, receipts);
  const sheets = sheetsOf(open, kept.together || secret);
  const started = Object.keys(kept.marks).length > 0;
  const parts = partsOf(vote.items, vote.slates);
  const ready = checking && unsaid(sheets, parts, kept).length === 0;
  const mayChange =
    vote.policies.duplicates === 'LAST_VALID' && phase === 'open' && receipts.length > 0 && !again;
  const newest = again ? [] : receipts.slice().reverse();
  const houseOf = (receipt: BallotReceipt) => {
    const [first] = receipt.units;
    return buildings.find(({ name }) => first?.name.startsWith(name)) ?? { units: 15, taken: 7 };
  };

  return (
    <>
      {overtaken && <p className={styles.warning}>{t('booth.gone', { units: overtaken })}</p>}
      <Standing vote={vote} phase={phase} unsent={started && open.length > 0} />
      {units.length === 0 && receipts.length === 0 && phase !== 'annulled' && (
        <section className={styles.card} aria-labelledby="notYours">
          <h2 id="notYours">{t('booth.notYours')}</h2>
          <p>{t('booth.notYoursText')}</p>
        </section>
      )}
      {secret && left.length === 0 && units.length > 0 && receipts.length === 0 && (
        <p className={styles.card}>{t('booth.byAgent')}</p>
      )}
      {newest.map(receipt => (
        <Receipt key={receipt.ballotId} vote={vote} receipt={receipt} house={houseOf(receipt)} />
      ))}
      {mayChange && (
        <button type="button" className={button.secondary} onClick={() => setAgain(true)}>
          {t('booth.receipt.again')}
        </button>
      )}
      {phase === 'open' && open.length > 0 && (
        <>
          {!online && !ready && (
            <p className={styles.warning} role="status">
              {t('booth.offline')}
            </p>
          )}
          {newest.length > 0 && <h2>{t('booth.receipt.others', { n: open.length })}</h2>}
          {ready ? (
            <Check
              {...{ vote, parts, sheets, kept, online, sending, failure }}
              back={() => {
                settle();
                setChecking(false);
              }}
              send={() => void send(sheets)}
            />
          ) : (
            <Choose
              {...{ vote, parts, sheets, kept, keep }}
              severalUnits={open.filter(({ proxyId }) => proxyId === null).length > 1}
              check={() => setChecking(true)}
            />
          )}
          {started && !ready && <p className={styles.quiet}>{t('booth.kept')}</p>}
        </>
      )}
    </>
  );
}
