import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeskShell } from '../../desk/DeskShell';
import { Segments } from '../../desk/Segments';
import button from '../../elements/button.module.css';
import { Failed } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { calendarDay, monthName } from '../../language/times';
import { SeriesSection } from '../series/SeriesSection';
import styles from './calendar.module.css';
import { ClashList } from './ClashList';
import { CommunityChoice } from './CommunityChoice';
import { DayGrid } from './DayGrid';
import { spanOf, type View } from './span';
import { useCalendar } from './use-calendar';

/** The meetings of community and town by month and by week. */
export function CalendarPage() {
  const { t } = useTranslation();
  const { day, view, today, community, calendar, refusal, busy, again, go, turn } = useCalendar();
  const { from, until } = spanOf(view, day);
  const period = view === 'month' ? monthName(day) : `${calendarDay(from)} — ${calendarDay(until)}`;
  const meetings = (calendar?.meetings ?? []).filter(
    meeting => community === '' || meeting.communityId === community,
  );
  return (
    <DeskShell>
      <div className={styles.head}>
        <Heading tab={t('calendar.title')}>{t('calendar.title')}</Heading>
        <Link to="/meetings" className={button.secondary}>
          {t('calendar.list')}
        </Link>
      </div>
      <div className={styles.bar}>
        <Segments<View>
          legend={t('calendar.view')}
          value={view}
          options={[
            ['month', t('calendar.month')],
            ['week', t('calendar.week')],
          ]}
          choose={chosen => go({ view: chosen })}
        />
        <p className={styles.turn}>
          <button type="button" aria-label={t(`calendar.earlier.${view}`)} onClick={() => turn(-1)}>
            ‹
          </button>
          <button type="button" onClick={() => go({ day: today })}>
            {t('calendar.today')}
          </button>
          <button type="button" aria-label={t(`calendar.later.${view}`)} onClick={() => turn(1)}>
            ›
          </button>
        </p>
        <h2 className="num" aria-live="polite">
          {period}
        </h2>
        <CommunityChoice
          meetings={calendar?.meetings ?? []}
          community={community}
          choose={chosen => go({ community: chosen })}
        />
      </div>
      <div className={styles.page} aria-busy={busy}>
        {refusal && <Failed refusal={refusal} retry={again} />}
        {!calendar && !refusal && <Skeleton blocks={[4, 8, 8, 8, 8]} />}
        {calendar && (
          <>
            <DayGrid
              label={t('calendar.grid', { period })}
              days={calendar.days}
              meetings={meetings}
              {...{ day, view, today }}
              choose={chosen => go({ day: chosen })}
              turn={turn}
            />
            <p className={styles.keys}>{t('calendar.keys')}</p>
            {meetings.length === 0 && <p className={styles.quiet}>{t('calendar.empty')}</p>}
            <ClashList meetings={meetings} />
          </>
        )}
      </div>
      <SeriesSection called={again} />
    </DeskShell>
  );
}
