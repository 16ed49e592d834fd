import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import button from '../elements/button.module.css';
import { AnswerClaimDocument, WithdrawClaimDocument, type ClaimFragment } from '../graphql/generated';
import home from '../home/home.module.css';
import { longDay } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './my-units.module.css';
import { SendPapers } from './SendPapers';

/** A claim that was filed: where it stands, and what to do next. */
export function MyClaim({ claim, changed }: { claim: ClaimFragment; changed: () => void }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [withdrawn, withdraw] = useMutation(WithdrawClaimDocument);
  const [answered, answer] = useMutation(AnswerClaimDocument);
  const open = claim.state === 'FILED' || claim.state === 'MORE_ASKED';

  return (
    <article className={home.card}>
      <div className={styles.owner}>
        <h3 className="num">{claim.unit}</h3>
        <span className={styles.state} data-state={claim.state}>
          {t(`claim.state.${claim.state}`)}
        </span>
      </div>
      <p className={styles.facts}>
        <span>{claim.estateName}</span>
        <span>{t('myUnits.filed', { day: longDay(claim.filedAt) })}</span>
        <span>{t('myUnits.papers', { n: claim.papers.length })}</span>
      </p>
      {claim.reason && <p className={styles.voter}>{claim.reason}</p>}
      {open && <SendPapers claimId={claim.id} sent={changed} />}
      <RefusalNote refusal={refusalOf(withdrawn.error ?? answered.error)} />
      {open && (
        <div className={styles.row}>
          {claim.state === 'MORE_ASKED' && (
            <button
              type="button"
              className={button.primary}
              disabled={answered.fetching}
              onClick={() =>
                void answer({ input: { claimId: claim.id } }).then(({ data }) => data && changed())
              }
            >
              {t('myUnits.answer')}
            </button>
          )}
          <button type="button" className={button.secondary} onClick={() => setAsking(true)}>
            {t('myUnits.withdraw')}
          </button>
        </div>
      )}
      {asking && (
        <ConfirmDialog
          question={t('myUnits.withdrawQuestion')}
          text={t('myUnits.withdrawText')}
          act={t('myUnits.withdraw')}
          cancel={() => setAsking(false)}
          confirm={() => {
            setAsking(false);
            void withdraw({ claimId: claim.id }).then(({ data }) => data && changed());
          }}
        />
      )}
    </article>
  );
}
