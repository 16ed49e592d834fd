import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { OrganisationWorkDocument } from '../graphql/generated';
import { LaterStandings } from '../ratings/standings/later-standings';
import { refusalOf } from '../refusals/refusal';
import { ComingMeetings } from './ComingMeetings';
import { MinutesToAnswer } from './MinutesToAnswer';
import { NoticesSection } from './NoticesSection';
import styles from './overview.module.css';
import { Promises } from './Promises';
import { Urgent } from './Urgent';
import { WorkCounts } from './WorkCounts';

/** What somebody who works for a firm, an office or a committee has before them: one calm page. */
export function WorkPage() {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({
    query: OrganisationWorkDocument,
    requestPolicy: 'cache-and-network',
  });
  const all = data?.organisationWork;
  return (
    <DeskShell>
      <div className={styles.page}>
        <Heading tab={t('overview.work.title')}>{t('overview.work.title')}</Heading>
        {error && !all && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {!all && !error && <Skeleton blocks={[6, 10, 6]} />}
        {all?.map(work => (
          <WorkCounts key={work.organisationId} work={work} />
        ))}
        {all?.map(({ organisationId }) => (
          <LaterStandings key={organisationId} subjectId={organisationId} />
        ))}
        {all && (
          <div className={styles.columns}>
            <div className={styles.column}>
              {all.map(({ organisationId, name }) => (
                <Urgent
                  key={organisationId}
                  organisationId={organisationId}
                  name={all.length > 1 ? name : null}
                />
              ))}
            </div>
            <div className={styles.column}>
              <Promises promises={all.flatMap(({ undertakings }) => undertakings)} />
              <NoticesSection />
              <ComingMeetings />
              <MinutesToAnswer />
            </div>
          </div>
        )}
      </div>
    </DeskShell>
  );
}
