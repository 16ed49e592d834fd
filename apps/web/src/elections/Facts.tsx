import { useTranslation } from 'react-i18next';
import type { ElectionFragment } from '../graphql/generated';
import { longDay } from '../language/times';
import styles from './elections.module.css';
import pill from '../elements/pill.module.css';

/** What is elected, why, since when, how many. */
export function Facts({ election }: { election: ElectionFragment }) {
  const { t } = useTranslation();
  const { state, because, openedAt, size, seats, termYears } = election;
  return (
    <>
      <p className={styles.quiet}>
        <span className={pill.pill}>{t(`elections.state.${state}`)}</span>
        <span>{t('elections.began', { day: longDay(openedAt) })}</span>
        {size !== null && <span>{t('elections.size', { n: size })}</span>}
        {seats !== null && <span>{t('elections.seats', { n: seats })}</span>}
        {termYears !== null && <span>{t('elections.years', { n: termYears })}</span>}
      </p>
      <p>{because}</p>
    </>
  );
}

export function useTitle(election: ElectionFragment): string {
  const { t } = useTranslation();
  return t('elections.title', {
    ...{ estate: election.estateName, body: t(`elections.bodyKind.${election.bodyKind}`) },
    kind: t(`elections.kind.${election.kind}`),
  });
}
