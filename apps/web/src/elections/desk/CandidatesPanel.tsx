import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CandidateLine } from '../CandidateList';
import { CandidateMark } from '../CandidateMark';
import { Checks } from '../candidates/Checks';
import { Consent } from '../candidates/Consent';
import { ELIGIBILITY } from '../candidates/eligibility';
import { Withdraw } from '../candidates/Withdraw';
import styles from '../elections.module.css';
import { Face } from '../Face';
import { Foldout } from '../Foldout';
import type { ElectionProps } from '../use-election';

/** Who was nominated and how far each has come; consent, eligibility and withdrawal where they are due. */
export function CandidatesPanel({ election, candidates, changed }: ElectionProps) {
  const { t } = useTranslation();
  const { id, leastCandidates, jointNominators } = election;
  const admitted = candidates.filter(({ state }) => state === 'ADMITTED').length;
  return (
    <section className={styles.card} aria-labelledby="candidates">
      <div className={styles.line}>
        <h2 id="candidates">{t('elections.candidates.title')}</h2>
        <span className={`${styles.quiet} num`}>
          {leastCandidates === null
            ? t('elections.candidates.all', { n: candidates.length })
            : t('elections.candidates.count', { n: admitted, least: leastCandidates })}
        </span>
      </div>
      {candidates.length === 0 && <p className={styles.quiet}>{t('elections.candidates.none')}</p>}
      <ul className={styles.list}>
        {candidates.map(candidate => {
          const { name, viewerMay, checks, state, stateBecause, photoId } = candidate;
          const found = checks.filter(({ verdict }) => verdict !== null).length;
          const acts = ['consentToStand', 'checkEligibility', 'withdrawCandidate'];
          return (
            <li key={candidate.id} className={styles.stands}>
              <div className={styles.row}>
                <Face name={name} photoId={photoId} />
                <div>
                  <span className={styles.tags}>
                    <Link to={`/elections/${id}/candidates/${candidate.id}`}>
                      <strong>{name}</strong>
                    </Link>
                    <CandidateMark state={state} />
                    {checks.length > 0 && (
                      <span className={`${styles.quiet} num`}>
                        {t('elections.candidates.checked', { n: found, of: ELIGIBILITY.length })}
                      </span>
                    )}
                  </span>
                  <CandidateLine candidate={candidate} jointNominators={jointNominators} />
                  {stateBecause && <span className={styles.quiet}>{stateBecause}</span>}
                </div>
              </div>
              {acts.some(act => viewerMay.includes(act)) && (
                <Foldout
                  label={t(
                    viewerMay.includes('consentToStand')
                      ? 'elections.candidates.consent'
                      : 'elections.candidates.review',
                  )}
                  name={t('elections.candidates.reviewOf', { name })}
                >
                  {() => (
                    <>
                      {viewerMay.includes('consentToStand') && (
                        <Consent candidate={candidate} changed={changed} />
                      )}
                      {checks.length > 0 && <Checks candidate={candidate} changed={changed} />}
                      {viewerMay.includes('withdrawCandidate') && (
                        <Withdraw candidate={candidate} changed={changed} />
                      )}
                    </>
                  )}
                </Foldout>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
