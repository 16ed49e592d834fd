import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { MeetingNoticeDocument, ReadNoticeDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { Changes } from './Changes';
import styles from './notices.module.css';
import { NoticeSheet } from './NoticeSheet';

/** What somebody who was invited reads. To have it on the screen is to have read it. */
export function NoticePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [{ data, error }, askAgain] = useQuery({
    query: MeetingNoticeDocument,
    variables: { meetingId: id },
    requestPolicy: 'network-only',
  });
  const notice = data?.meetingNotice;
  const newest = notice?.given[0];
  const unread = notice?.addressed && !notice.readAt ? newest?.version : undefined;
  const [read, markRead] = useMutation(ReadNoticeDocument);

  useEffect(() => {
    if (unread !== undefined) void markRead({ input: { meetingId: id, version: unread } });
  }, [id, unread, markRead]);

  const readAt = notice?.readAt ?? read.data?.readNotice;
  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('notice.title')}>{t('notice.title')}</Heading>} />
      <main id="content" className={home.main} aria-busy={!notice && !error}>
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {!notice && !error && <Skeleton blocks={[20, 6]} />}
        {notice && !newest && <Message title={t('notice.phone.none')} text={t('notice.phone.noneText')} />}
        {notice?.state === 'CANCELLED' && <p className={styles.cancelled}>{t('notice.cancelled')}</p>}
        {notice?.changes && notice.changes.length > 0 && <Changes changes={notice.changes} />}
        {newest && <NoticeSheet given={newest} />}
        <div className={styles.buttons}>
          {newest && notice.addressed && (
            <a className={button.primary} href={`/calendar/meetings/${id}.ics`} download="meeting.ics">
              {t('notice.phone.addToCalendar')}
            </a>
          )}
          <Link className={button.secondary} to={`/m/${id}`}>
            {t('notice.phone.enter')}
          </Link>
          <Link className={button.secondary} to="/me/calendar">
            {t('notice.phone.subscribe')}
          </Link>
        </div>
        <p className={styles.quiet} role="status">
          {readAt && t('notice.phone.read', { when: dayAndClock(readAt) })}
        </p>
      </main>
      <TabBar />
    </div>
  );
}
