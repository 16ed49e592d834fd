import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Message } from '../elements/Message';
import type { CandidateFragment } from '../graphql/generated';
import { CandidateMark } from './CandidateMark';
import styles from './elections.module.css';
import list from './candidate-list.module.css';
import { Face } from './Face';
import type { ElectionProps } from './use-election';

/** Who stands, each with a link to the page; the list as it was drawn first. */
export function CandidateList({ election, candidates }: Omit<ElectionProps, 'changed'>) {
  const { t } = useTranslation();
  if (candidates.length === 0)
    return <Message title={t('elections.candidates.none')} text={t('elections.candidates.noneText')} />;
  return (
    <ul className={list.stand}>
      {candidates.map(candidate => (
        <li key={candidate.id}>
          <Link to={`/elections/${election.id}/candidates/${candidate.id}`} className={list.person}>
            <Face name={candidate.name} photoId={candidate.photoId} />
            <span>
              <span className={styles.tags}>
                <strong>{candidate.name}</strong>
                <CandidateMark state={candidate.state} />
              </span>
              <CandidateLine candidate={candidate} jointNominators={election.jointNominators} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The unit, who nominated, and how many have signed. */
export function CandidateLine(props: { candidate: CandidateFragment; jointNominators: number }) {
  const { t } = useTranslation();
  const { unitName, nominatedBy, nominator, state, supporters, place, mine } = props.candidate;
  return (
    <span className={styles.quiet}>
      {mine && <b>{t('elections.candidates.me')}</b>}
      {place !== null && <span>{t('elections.candidates.place', { n: place })}</span>}
      <span className="num">{unitName}</span>
      <span>
        {nominatedBy === 'SELF'
          ? t('elections.candidates.by.SELF')
          : t('elections.candidates.nominator', {
              by: t(`elections.candidates.by.${nominatedBy}`),
              name: nominator,
            })}
      </span>
      {nominatedBy === 'OWNERS' && state === 'NOMINATED' && (
        <span className="num">
          {t('elections.candidates.supporters', { n: supporters, least: props.jointNominators })}
        </span>
      )}
    </span>
  );
}
