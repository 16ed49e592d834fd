import { useTranslation } from 'react-i18next';
import type { CandidateFragment } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import styles from '../elections.module.css';
import checks from './checks.module.css';
import { Foldout } from '../Foldout';
import { CheckForm } from './CheckForm';
import { ELIGIBILITY } from './eligibility';
import pill from '../../elements/pill.module.css';

const looks = { MET: 'good', NOT_MET: 'bad', CANNOT_ESTABLISH: 'wait' } as const;

interface Props {
  candidate: CandidateFragment;
  changed: () => void;
}

/** 资格审查, item by item: what was declared, what was found, and what it rests on for those who may know. */
export function Checks({ candidate, changed }: Props) {
  const { t } = useTranslation();
  const may = candidate.viewerMay.includes('checkEligibility');
  return (
    <>
      <ul className={checks.checks}>
        {ELIGIBILITY.map(item => {
          const check = candidate.checks.find(each => each.item === item);
          const declared = check?.declared ?? null;
          const verdict = check?.verdict ?? null;
          const name = t(`elections.eligibility.${item}`);
          return (
            <li key={item}>
              <span className={styles.line}>
                <strong>{name}</strong>
                <span className={pill.pill} data-look={verdict ? looks[verdict] : undefined}>
                  {t(`elections.eligibility.verdict.${verdict ?? 'OPEN'}`)}
                </span>
              </span>
              <span className={styles.quiet}>
                <span>
                  {t(
                    declared === null
                      ? 'elections.eligibility.undeclared'
                      : declared
                        ? 'elections.eligibility.declared'
                        : 'elections.eligibility.declaredNot',
                  )}
                </span>
                {check?.evidence && (
                  <span>{t('elections.eligibility.evidenceIs', { text: check.evidence })}</span>
                )}
                {check?.checkedBy && check.checkedAt && (
                  <span>
                    {t('elections.eligibility.by', {
                      name: check.checkedBy,
                      at: dayAndClock(check.checkedAt),
                    })}
                  </span>
                )}
              </span>
              {may && (
                <Foldout
                  label={t(verdict ? 'elections.eligibility.again' : 'elections.eligibility.look')}
                  name={t(verdict ? 'elections.eligibility.againOf' : 'elections.eligibility.lookOf', {
                    item: name,
                  })}
                  look={verdict ? 'quiet' : 'secondary'}
                >
                  {close => (
                    <CheckForm
                      candidateId={candidate.id}
                      item={item}
                      done={() => {
                        close();
                        changed();
                      }}
                    />
                  )}
                </Foldout>
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.quiet}>{t('elections.eligibility.rule')}</p>
    </>
  );
}
