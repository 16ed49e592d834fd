import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { AuditTrailDocument, type AuditTrailQuery, ViewerDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import styles from './audit.module.css';
import { Entry } from './Entry';
import { Verify } from './Verify';

const PAGE = 50;
const VERIFIES = ['COMMUNITY_SECRETARY', 'PROPERTY_OFFICER'];

/** Who did what, when, under which office; the newest first, page by page. */
export function AuditPage() {
  const { t } = useTranslation();
  const [before, setBefore] = useState<string | null>(null);
  const [shown, setShown] = useState<AuditTrailQuery['auditTrail']>([]);
  const [{ data: viewed }] = useQuery({ query: ViewerDocument });
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AuditTrailDocument,
    variables: { before },
  });
  const mayVerify = viewed?.viewer?.appointments.some(({ office }) => VERIFIES.includes(office));

  useEffect(() => {
    if (!data || fetching) return;
    setShown(earlier => [
      ...earlier,
      ...data.auditTrail.filter(({ id }) => !earlier.some(one => one.id === id)),
    ]);
  }, [data, fetching]);

  return (
    <DeskShell>
      <Heading tab={t('audit.title')} className={styles.title}>
        {t('audit.title')}
      </Heading>
      <p className={styles.quiet}>{t('audit.lead')}</p>
      {mayVerify && <Verify />}
      <div className={styles.entries} aria-busy={fetching}>
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {shown.length === 0 && fetching && <Skeleton blocks={[5, 5, 5]} />}
        {shown.length === 0 && !fetching && !error && (
          <Message title={t('audit.emptyTitle')} text={t('audit.emptyText')} />
        )}
        {shown.map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
      {data?.auditTrail.length === PAGE && (
        <button
          type="button"
          className={`${button.secondary} ${styles.more}`}
          disabled={fetching}
          onClick={() => setBefore(shown.at(-1)?.id ?? null)}
        >
          {t('audit.earlier')}
        </button>
      )}
    </DeskShell>
  );
}
