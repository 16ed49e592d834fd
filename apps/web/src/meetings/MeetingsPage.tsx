import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Antd } from '../desk/Antd';
import { DeskShell } from '../desk/DeskShell';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { type MeetingState, ViewerDocument } from '../graphql/generated';
import { Waits } from '../home/lazily';
import { keepsRegister } from '../people/sees-people';
import { deskOf } from '../sign-in/desks';
import styles from './meetings.module.css';
import { MeetingsTable } from './MeetingsTable';
import { useMeetings } from './use-meetings';

const states: readonly MeetingState[] = ['IN_SESSION', 'SCHEDULED', 'ADJOURNED'];

export function MeetingsPage() {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: ViewerDocument });
  // Only to spare others a useless form; the server decides.
  const mayCall = data?.viewer?.appointments.some(
    ({ office }) => deskOf(office) === 'desk' || office === 'COMMITTEE_CHAIR',
  );
  const atDesk = data?.viewer?.appointments.some(({ office }) => deskOf(office) === 'desk');
  const [state, setState] = useState<MeetingState | 'ALL'>('ALL');
  const { meetings, refusal, busy, mayHaveEarlier, earlier, again } = useMeetings(
    state === 'ALL' ? undefined : state,
  );

  return (
    <DeskShell>
      {atDesk && <Waits />}
      <div className={styles.head}>
        <Heading tab={t('meetings.title')}>{t('meetings.title')}</Heading>
        <p className={styles.ways}>
          <Link to="/calendar" className={button.secondary}>
            {t('calendar.open')}
          </Link>
          {keepsRegister(data?.viewer?.appointments ?? []) && (
            <Link to="/meetings/rules" className={button.quiet}>
              {t('meetingRules.open')}
            </Link>
          )}
          {mayCall && (
            <Link to="/meetings/new" className={button.primary}>
              {t('meetings.schedule')}
            </Link>
          )}
        </p>
      </div>
      <Segments
        legend={t('meetings.filter')}
        value={state}
        options={[
          ['ALL', t('meetings.all')],
          ...states.map(value => [value, t(`terms.meetingState.${value}`)] as const),
        ]}
        choose={setState}
      />
      <div className={styles.list} aria-busy={busy}>
        {!meetings && !refusal && <Skeleton blocks={[3, 5, 5, 5]} />}
        {!meetings && refusal && <Failed refusal={refusal} retry={again} />}
        {meetings?.length === 0 &&
          (state === 'ALL' ? (
            <Message title={t('meetings.emptyTitle')} text={t('meetings.emptyText')} />
          ) : (
            <Message title={t('meetings.emptyFiltered')} text={t('meetings.emptyText')} />
          ))}
        {meetings && meetings.length > 0 && (
          <Antd>
            <MeetingsTable meetings={meetings} />
          </Antd>
        )}
        {mayHaveEarlier && (
          <button type="button" className={button.secondary} disabled={busy} onClick={earlier}>
            {t('meetings.earlier')}
          </button>
        )}
      </div>
    </DeskShell>
  );
}
