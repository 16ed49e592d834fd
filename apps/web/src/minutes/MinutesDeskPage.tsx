import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { MeetingRecordDocument, MinutesAtDeskDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { BeginMinutes } from './BeginMinutes';
import { Draft } from './Draft';
import { RecordPane } from './RecordPane';
import styles from './minutes.module.css';
import { useMinutesLive } from './use-minutes-live';

/** The record on the left, the minutes that grow out of it on the right. */
export function MinutesDeskPage() {
  const { t } = useTranslation();
  const { id: meetingId = '' } = useParams();
  const [picked, setPicked] = useState<readonly number[]>([]);
  const [record, askRecord] = useQuery({ query: MeetingRecordDocument, variables: { meetingId } });
  const [asked, askMinutes] = useQuery({ query: MinutesAtDeskDocument, variables: { meetingId } });
  const { minutes, see } = useMinutesLive(asked.data?.minutes);
  const pick = useCallback((events: readonly number[]) => setPicked([...events]), []);
  const error = record.error ?? asked.error;
  const told = record.data?.meetingRecord;

  return (
    <DeskShell>
      <Link to="/meetings" className={styles.back} data-screen-only>
        ← {t('minutes.back')}
      </Link>
      {error && (
        <FailedPage
          refusal={refusalOf(error)}
          retry={() => {
            askRecord({ requestPolicy: 'network-only' });
            askMinutes({ requestPolicy: 'network-only' });
          }}
        />
      )}
      {!error && (!told || !asked.data) && <Skeleton blocks={[4, 20, 20]} />}
      {!error && told && asked.data && (
        <>
          <div data-screen-only>
            <Heading tab={t('minutes.title')}>{told.title}</Heading>
          </div>
          <div className={styles.workspace}>
            <RecordPane record={told} picked={picked} />
            {minutes ? (
              <Draft minutes={minutes} mayWrite={told.viewerMayWrite} see={see} pick={pick} />
            ) : (
              <BeginMinutes meetingId={meetingId} mayWrite={told.viewerMayWrite} see={see} />
            )}
          </div>
        </>
      )}
    </DeskShell>
  );
}
