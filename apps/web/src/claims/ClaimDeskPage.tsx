import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { ClaimToDecideDocument } from '../graphql/generated';
import { longDay } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import listPage from '../desk/list-page.module.css';
import styles from './claims.module.css';
import { Decide } from './Decide';
import { OwnerOnRegister } from './OwnerOnRegister';
import { Papers } from './Papers';

/** Papers on one side, the register on the other, and the decision below. */
export function ClaimDeskPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [chosen, choose] = useState('');
  const [{ data, error }, askAgain] = useQuery({ query: ClaimToDecideDocument, variables: { id } });
  const claim = data?.claimToDecide;
  const open = claim?.state === 'FILED' || claim?.state === 'MORE_ASKED';

  return (
    <DeskShell>
      <Link to="/claims" className={styles.back}>
        ← {t('claims.back')}
      </Link>
      {error && <FailedPage refusal={refusalOf(error)} retry={askAgain} />}
      {!claim && !error && <Skeleton blocks={[4, 14]} />}
      {claim && (
        <>
          <Heading tab={claim.unit} className={styles.title}>
            <span className="num">{claim.unit}</span> {claim.name}
          </Heading>
          <p className={`${listPage.quiet} ${styles.facts}`}>
            <span>{claim.estateName}</span>
            <span>{t('myUnits.filed', { day: longDay(claim.filedAt) })}</span>
            <span className={styles.state}>{t(`claim.state.${claim.state}`)}</span>
          </p>
          <div className={styles.beside}>
            <section className={styles.card} aria-labelledby="claimant">
              <h2 id="claimant">{t('claims.claimant')}</h2>
              <p className={styles.facts}>
                <strong>{claim.name}</strong>
                <span className="num">{claim.phoneMasked}</span>
                <span className="num">{claim.idMasked}</span>
              </p>
              {claim.note && <p>{claim.note}</p>}
              <Papers papers={claim.papers} />
            </section>
            <section className={styles.card} aria-labelledby="register">
              <h2 id="register">{t('claims.register')}</h2>
              {open && <p className={listPage.quiet}>{t('claims.registerLead')}</p>}
              {claim.owners.map(owner => (
                <OwnerOnRegister key={owner.id} owner={owner} open={open} chosen={chosen} choose={choose} />
              ))}
              <Link to={`/claims/units/${claim.unitId}`}>{t('speaking.title')}</Link>
            </section>
          </div>
          {claim.reason && <p className={styles.revealed}>{claim.reason}</p>}
          {open && <Decide claimId={id} ownerId={chosen} decided={() => askAgain()} />}
        </>
      )}
    </DeskShell>
  );
}
