import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { Said } from '../desk/Said';
import button from '../elements/button.module.css';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { MeetingNoticeDocument } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { CancelMeeting } from './CancelMeeting';
import { ChangeMeeting } from './ChangeMeeting';
import { GiveNotice } from './GiveNotice';
import styles from './notices.module.css';
import { NoticeSheet } from './NoticeSheet';
import { Recipients } from './Recipients';

export type Done = 'give' | 'change' | 'cancel';

/** The secretary's side of a notice: give it, see whom it reached, change or cancel the meeting, print it. */
export function NoticeDeskPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, askAgain] = useQuery({
    query: MeetingNoticeDocument,
    variables: { meetingId: id },
    requestPolicy: 'network-only',
  });
  const [said, setSaid] = useState<Done>();
  const notice = data?.meetingNotice;
  const newest = notice?.given[0];
  const act = notice?.viewerMayNotify && notice.state === 'SCHEDULED';

  function done(what: Done) {
    setSaid(what);
    askAgain({ requestPolicy: 'network-only' });
  }

  return (
    <DeskShell>
      <div className={styles.desk}>
        <Link to={`/meetings/${id}/console`} className={styles.back}>
          ← {t('notice.back')}
        </Link>
        {error && <FailedPage refusal={refusalOf(error)} retry={askAgain} />}
        {!notice && !error && <Skeleton blocks={[4, 16, 12]} />}
        {notice && (
          <>
            <Heading tab={t('notice.title')} className={styles.heading}>
              {t('notice.title') + t('app.colon') + notice.planned.title}
            </Heading>
            <p className={styles.standing}>
              <span data-standing={notice.standing}>
                {notice.state === 'CANCELLED'
                  ? t('notice.cancelled')
                  : t(`notice.standing.${notice.standing}`)}
              </span>
              {newest && (
                <span className="num">
                  {t('notice.version', { version: newest.version })} ·{' '}
                  {t('notice.givenBy', { name: newest.givenByName, when: dayAndClock(newest.givenAt) })}
                </span>
              )}
            </p>
            <Said text={said ? t(`notice.done.${said}`) : ''} />
            {act && !newest && <GiveNotice notice={notice} done={() => done('give')} />}
            {newest && notice.viewerMayNotify && <Recipients meetingId={id} version={newest.version} />}
            {newest && (
              <section className={styles.paper}>
                <NoticeSheet given={newest} />
                <button type="button" className={button.secondary} onClick={() => print()}>
                  {t('notice.print')}
                </button>
              </section>
            )}
            {act && <ChangeMeeting key={newest?.version} notice={notice} done={() => done('change')} />}
            {act && <CancelMeeting meetingId={id} done={() => done('cancel')} />}
          </>
        )}
      </div>
    </DeskShell>
  );
}
