import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { EstatesToMeetDocument, ViewerDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import { ScheduleForm } from './ScheduleForm';
import styles from './schedule.module.css';

export function SchedulePage() {
  const { t } = useTranslation();
  const [listed, listAgain] = useQuery({ query: EstatesToMeetDocument });
  const [viewed] = useQuery({ query: ViewerDocument });
  const error = listed.error;
  return (
    <DeskShell>
      <div className={styles.page}>
        {!error && <Heading tab={t('schedule.title')}>{t('schedule.title')}</Heading>}
        {error && <FailedPage refusal={refusalOf(error)} retry={listAgain} />}
        {!error && (!listed.data || viewed.fetching) && <Skeleton blocks={[14, 20, 20]} />}
        {listed.data && !viewed.fetching && (
          <ScheduleForm estates={listed.data.estates} viewerId={viewed.data?.viewer?.id} />
        )}
      </div>
    </DeskShell>
  );
}
