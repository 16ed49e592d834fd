import { Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MeetingSummaryFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './meetings.module.css';

type Summary = MeetingSummaryFragment;

export function MeetingsTable({ meetings }: { meetings: readonly Summary[] }) {
  const { t } = useTranslation();
  return (
    <Table<Summary>
      rowKey="id"
      dataSource={[...meetings]}
      pagination={false}
      columns={[
        { title: t('meetings.columns.meeting'), render: (_, meeting) => <Name meeting={meeting} /> },
        {
          title: t('meetings.columns.when'),
          responsive: ['sm'],
          render: (_, meeting) => <When meeting={meeting} />,
        },
        {
          title: t('meetings.columns.state'),
          responsive: ['sm'],
          render: (_, meeting) => <State meeting={meeting} />,
        },
        {
          title: t('meetings.columns.presence'),
          responsive: ['lg'],
          render: (_, { present, seats }) => (
            <span className="num">{t('meetings.seats', { present, seats })}</span>
          ),
        },
        {
          title: t('meetings.columns.acts'),
          responsive: ['sm'],
          render: (_, meeting) => <Ways meeting={meeting} />,
        },
      ]}
    />
  );
}

function Name({ meeting }: { meeting: Summary }) {
  const { t } = useTranslation();
  const { id, viewerMayChair } = meeting;
  return (
    <>
      <Link to={viewerMayChair ? `/meetings/${id}/console` : `/m/${id}`} className={styles.name}>
        {meeting.title}
      </Link>
      <p className={styles.quiet}>
        {t(`kinds.name.${meeting.kind}`)} · {meeting.communityName} ·{' '}
        {t('terms.chairIs', { name: meeting.chairName })} · {t('meetings.items', { items: meeting.items })}
      </p>
      <p className={styles.narrow}>
        <State meeting={meeting} />
        <When meeting={meeting} />
        <Ways meeting={meeting} />
      </p>
    </>
  );
}

function When({ meeting }: { meeting: Summary }) {
  return (
    <span className={`${styles.when} num`}>
      {dayAndClock(meeting.startsAt)}
      <br />
      <span className={styles.quiet}>{meeting.venue}</span>
    </span>
  );
}

function State({ meeting: { state } }: { meeting: Summary }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-state={state}>
      {t(`terms.meetingState.${state}`)}
    </span>
  );
}

function Ways({ meeting: { id, state, viewerMayChair, viewerHasSeat } }: { meeting: Summary }) {
  const { t } = useTranslation();
  return (
    <span className={styles.ways}>
      {viewerMayChair && <Link to={`/meetings/${id}/console`}>{t('meetings.console')}</Link>}
      {(viewerMayChair || viewerHasSeat) && (
        <Link to={viewerMayChair ? `/meetings/${id}/notice` : `/m/${id}/notice`}>{t('meetings.notice')}</Link>
      )}
      {viewerMayChair && (
        <a href={`/screen/${id}`} target="_blank" rel="noreferrer">
          {t('meetings.screen')}
        </a>
      )}
      {viewerMayChair && state === 'ADJOURNED' && (
        <Link to={`/meetings/${id}/minutes`}>{t('meetings.minutes')}</Link>
      )}
      <Link to={`/m/${id}`}>
        {t(viewerHasSeat && state !== 'ADJOURNED' ? 'meetings.attend' : 'meetings.see')}
      </Link>
    </span>
  );
}
