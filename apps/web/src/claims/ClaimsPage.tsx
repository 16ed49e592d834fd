import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Segments } from '../desk/Segments';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { ClaimsToDecideDocument, type ClaimState } from '../graphql/generated';
import { longDay } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import listPage from '../desk/list-page.module.css';
import styles from './claims.module.css';

const filters = {
  waiting: ['FILED'],
  asked: ['MORE_ASKED'],
  decided: ['ACCEPTED', 'REFUSED', 'WITHDRAWN'],
} satisfies Record<string, ClaimState[]>;

type Filter = keyof typeof filters;

/** What owners filed, the longest waiting first. */
export function ClaimsPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('waiting');
  const variables = { states: filters[filter] };
  const [{ data, error, fetching }, askAgain] = useQuery({ query: ClaimsToDecideDocument, variables });
  const list = fetching ? undefined : data?.claimsToDecide;

  return (
    <DeskShell>
      <Heading tab={t('claims.title')} className={styles.title}>
        {t('claims.title')}
      </Heading>
      <Segments
        legend={t('claims.filter')}
        value={filter}
        options={(Object.keys(filters) as Filter[]).map(value => [value, t(`claims.${value}`)] as const)}
        choose={setFilter}
      />
      <div className={styles.list} aria-busy={fetching}>
        {!list && !error && <Skeleton blocks={[6, 6, 6]} />}
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {list?.length === 0 && <Message title={t('claims.emptyTitle')} text={t('claims.emptyText')} />}
        {list?.map(claim => (
          <article key={claim.id} className={styles.card}>
            <h2>
              <Link to={`/claims/${claim.id}`}>
                <span className="num">{claim.unit}</span> {claim.name}
              </Link>
            </h2>
            <p className={`${listPage.quiet} ${styles.facts}`}>
              <span>{claim.estateName}</span>
              <span>{t('myUnits.filed', { day: longDay(claim.filedAt) })}</span>
              <span>{t('myUnits.papers', { n: claim.papers.length })}</span>
            </p>
            <span className={styles.state}>{t(`claim.state.${claim.state}`)}</span>
          </article>
        ))}
      </div>
    </DeskShell>
  );
}
