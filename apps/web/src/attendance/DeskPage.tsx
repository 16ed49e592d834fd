import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { DeskShell } from '../desk/DeskShell';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { clock, dayAndClock } from '../language/times';
import { useOnline } from '../live/use-online';
import { Clerks } from './Clerks';
import styles from './desk.module.css';
import { Doors } from './Doors';
import { FindBar } from './FindBar';
import { Kiosk } from './Kiosk';
import { LastEntry } from './LastEntry';
import { Letters } from './Letters';
import { SeatList } from './SeatList';
import { useDesk } from './use-desk';
import { useEntries } from './use-entries';
import { Waiting } from './Waiting';

/** 签到台, and the same page as a machine for those who check in themselves. */
export function DeskPage() {
  const { id = '' } = useParams();
  const key = useSearchParams()[0].get('kiosk');
  return key === null ? <Desk meetingId={id} /> : <Kiosk meetingId={id} doorKey={key} />;
}

function Desk({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const { desk, refusal, ask } = useDesk(meetingId);
  const entries = useEntries(meetingId, ask);
  const online = useOnline();
  const present = desk?.seats.filter(({ presentSince }) => presentSince).length;

  return (
    <DeskShell>
      <Heading tab={t('attendance.title')} className={styles.title}>
        {t('attendance.title')}
      </Heading>
      {!desk && refusal && <Failed refusal={refusal} retry={() => location.reload()} />}
      {!desk && !refusal && <Skeleton blocks={[4, 12, 10]} />}
      {desk && (
        <>
          <p className={`${styles.facts} num`}>
            <span>{desk.title}</span>
            <span>{dayAndClock(desk.startsAt)}</span>
            <span>{desk.venue}</span>
            <strong>{t('attendance.count', { present, total: desk.seats.length })}</strong>
          </p>
          <div className={styles.columns}>
            <div className={styles.main}>
              {desk.state === 'ADJOURNED' || desk.state === 'CANCELLED' ? (
                <p className={styles.over}>{t('attendance.over')}</p>
              ) : (
                <FindBar desk={desk} entries={entries} />
              )}
              <LastEntry entries={entries} />
              <Waiting entries={entries} online={online} />
              <SeatList desk={desk} entries={entries} time={clock} />
            </div>
            <aside className={styles.side}>
              <Sheets meetingId={meetingId} />
              {desk.takesProxies && <Letters desk={desk} changed={ask} />}
              <Doors desk={desk} changed={ask} />
              {desk.mayNameClerks && <Clerks desk={desk} changed={ask} />}
              <Link to={`/meetings/${meetingId}/console`}>{t('attendance.toConsole')}</Link>
            </aside>
          </div>
        </>
      )}
    </DeskShell>
  );
}

function Sheets({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const address = `/files/meetings/${meetingId}/sign-in-sheet`;
  return (
    <section className={styles.card} aria-labelledby="sheets">
      <h2 id="sheets">{t('attendance.sheet')}</h2>
      <p className={styles.links}>
        <a href={`${address}.docx`} download>
          Word
        </a>
        <a href={`${address}.xlsx`} download>
          Excel
        </a>
      </p>
    </section>
  );
}
