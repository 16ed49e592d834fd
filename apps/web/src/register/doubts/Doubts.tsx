import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../elements/Failed';
import { Message } from '../../elements/Message';
import { Skeleton } from '../../elements/Skeleton';
import button from '../../elements/button.module.css';
import type { DoubtFragment } from '../../graphql/generated';
import { longDay } from '../../language/times';
import type { Refusal } from '../../refusals/refusal';
import { OwnerNames } from '../OwnerNames';
import styles from '../register.module.css';
import { DecideDoubt } from './DecideDoubt';

interface Props {
  estateId: string;
  doubts: readonly DoubtFragment[] | undefined;
  refusal: Refusal | undefined;
  mayDecide: boolean;
  askAgain: () => void;
}

/** What no rule settles: the undecided first, then what was decided by whom and why. */
export function Doubts({ estateId, doubts, refusal, mayDecide, askAgain }: Props) {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState<string>();
  if (!doubts) return refusal ? <Failed refusal={refusal} retry={askAgain} /> : <Skeleton blocks={[8, 8]} />;
  if (doubts.length === 0)
    return <Message title={t('register.doubt.none')} text={t('register.doubt.noneText')} />;
  return (
    <>
      <p className={styles.lead}>{t('register.doubt.lead')}</p>
      <ul className={styles.doubts}>
        {doubts.map(doubt => (
          <li key={doubt.id} data-decided={doubt.decided ? '' : undefined}>
            <About doubt={doubt} />
            {deciding === doubt.id ? (
              <DecideDoubt
                estateId={estateId}
                doubt={doubt}
                cancel={() => setDeciding(undefined)}
                done={() => {
                  setDeciding(undefined);
                  askAgain();
                }}
              />
            ) : (
              mayDecide && (
                <button type="button" className={button.secondary} onClick={() => setDeciding(doubt.id)}>
                  {t(doubt.decided ? 'register.doubt.again' : 'register.doubt.decide')}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function About({ doubt: { kind, units, decided } }: { doubt: DoubtFragment }) {
  const { t } = useTranslation();
  return (
    <>
      <h2>
        {t(`register.doubt.kind.${kind}`)}
        <span className={styles.status} data-open={decided ? undefined : ''}>
          {decided ? t(`register.doubt.decision.${decided.decision}`) : t('register.doubt.undecided')}
        </span>
      </h2>
      <p className={styles.quiet}>{t(`register.doubt.text.${kind}`)}</p>
      <ul className={styles.about}>
        {units.map(({ id, name, owners }) => (
          <li key={id}>
            <strong>{name}</strong> <OwnerNames owners={owners} />
          </li>
        ))}
      </ul>
      {decided && (
        <blockquote>
          {decided.reason}
          <footer className={styles.quiet}>
            {t('register.doubt.decidedBy', { name: decided.decidedByName, day: longDay(decided.decidedAt) })}
          </footer>
        </blockquote>
      )}
    </>
  );
}
