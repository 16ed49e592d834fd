import { useTranslation } from 'react-i18next';
import type { TopicState } from '../graphql/generated';
import styles from './topics.module.css';

const looks: Partial<Record<TopicState, string>> = {
  POOL: 'waiting',
  ON_AGENDA: 'now',
  SETTLED: 'done',
  ANSWERED: 'done',
  FORWARDED: 'done',
};

/** Where a topic stands, and whether a meeting has to hear it. */
export function StateMark({ state, mustBeHeard = false }: { state: TopicState; mustBeHeard?: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={styles.state} data-look={looks[state]}>
        {t(`topics.state.${state}`)}
      </span>
      {mustBeHeard && (
        <span className={styles.state} data-look="heard">
          ! {t('topics.mustBeHeard')}
        </span>
      )}
    </>
  );
}
