import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Segments } from '../desk/Segments';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { ResolutionsDocument, type ResolutionState } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { ResolutionCard } from './ResolutionCard';
import styles from './resolutions.module.css';

const states: readonly ResolutionState[] = ['AWAITING_ANSWER', 'ANSWERED'];

/** What was decided and who must act, the most urgent first. */
export function ResolutionsPage() {
  const { t } = useTranslation();
  const [state, setState] = useState<ResolutionState | 'ALL'>('ALL');
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: ResolutionsDocument,
    variables: { state: state === 'ALL' ? undefined : state, first: 100 },
  });
  const list = fetching ? undefined : data?.resolutions;

  return (
    <DeskShell>
      <Heading tab={t('resolutions.title')} className={styles.title}>
        {t('resolutions.title')}
      </Heading>
      <Segments
        legend={t('resolutions.filter')}
        value={state}
        options={[
          ['ALL', t('resolutions.all')],
          ...states.map(value => [value, t(`resolutions.state.${value}`)] as const),
        ]}
        choose={setState}
      />
      <div className={styles.list} aria-busy={fetching}>
        {!list && !error && <Skeleton blocks={[8, 8, 8]} />}
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {list?.length === 0 && (
          <Message
            title={t(state === 'ALL' ? 'resolutions.emptyTitle' : 'resolutions.emptyFiltered')}
            text={t('resolutions.emptyText')}
          />
        )}
        {list?.map(resolution => (
          <ResolutionCard key={resolution.id} resolution={resolution} />
        ))}
      </div>
    </DeskShell>
  );
}
