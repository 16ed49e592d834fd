import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import { newId } from '../../drafts/new-id';
import button from '../../elements/button.module.css';
import {
  CallSeriesMeetingDocument,
  EndMeetingSeriesDocument,
  type SeriesFragment,
} from '../../graphql/generated';
import { calendarDay, clock, dayAndClock, longDay, weekdayName } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { ChangeSeries } from './ChangeSeries';
import { timeOf } from './rhythm-draft';
import styles from './series.module.css';

type Proposed = SeriesFragment['dates'][number];

export function SeriesCard(props: {
  series: SeriesFragment;
  changed: (all: readonly SeriesFragment[]) => void;
  called: () => void;
}) {
  const { t } = useTranslation();
  const { series, changed, called } = props;
  const { id, title, venue, kind, rhythm, dates, viewerMayCall } = series;
  const [calling, call] = useMutation(CallSeriesMeetingDocument);
  const [ending, end] = useMutation(EndMeetingSeriesDocument);
  const [asking, ask] = useState(false);
  const [changing, setChanging] = useState(false);

  async function callOn(day: string) {
    const { data } = await call({ input: { seriesId: id, day, meetingId: newId() } });
    if (data) called();
  }
  async function endIt() {
    ask(false);
    const { data } = await end({ seriesId: id });
    if (data) changed(data.endMeetingSeries);
  }

  return (
    <article className={styles.card} aria-label={title}>
      <h3>{title}</h3>
      <p className={styles.quiet}>
        {t(`kinds.name.${kind}`)} · {venue}
        <br />
        {t('series.rhythm', {
          every: t(`series.everyName.${rhythm.every}`),
          which: t(`series.whichName.${String(rhythm.nth) as '1'}`),
          weekday: weekdayName(rhythm.weekday),
          time: timeOf(rhythm.minute),
        })}
      </p>
      <ul className={styles.dates}>
        {dates.map(date => (
          <li key={date.day}>
            <When date={date} />
            {date.meetingId && <Link to={`/m/${date.meetingId}`}>{t('series.called')}</Link>}
            {viewerMayCall && date.startsAt && !date.meetingId && (
              <button
                type="button"
                className={button.secondary}
                disabled={calling.fetching}
                onClick={() => void callOn(date.day)}
              >
                {t('series.call')}
                <span className="visually-hidden">{dayAndClock(date.startsAt)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusalOf(calling.error ?? ending.error)} />
      {viewerMayCall && !changing && (
        <p className={styles.acts}>
          <button type="button" className={button.quiet} onClick={() => setChanging(true)}>
            {t('series.change')}
          </button>
          <button type="button" className={button.quiet} onClick={() => ask(true)}>
            {t('series.end')}
          </button>
        </p>
      )}
      {changing && (
        <ChangeSeries
          series={series}
          cancel={() => setChanging(false)}
          changed={all => {
            setChanging(false);
            changed(all);
          }}
        />
      )}
      {asking && (
        <ConfirmDialog
          question={t('series.endQuestion', { title })}
          text={t('series.endText')}
          act={t('series.end')}
          cancel={() => ask(false)}
          confirm={() => void endIt()}
        />
      )}
    </article>
  );
}

function When({ date: { day, startsAt, holiday, arranged } }: { date: Proposed }) {
  const { t } = useTranslation();
  if (!startsAt)
    return (
      <span className="num">
        <s>{calendarDay(day)}</s>
        <small>{t('series.skipped', { holiday: holiday ?? '' })}</small>
      </span>
    );
  const shifted = holiday !== null && !startsAt.startsWith(day);
  return (
    <span className="num">
      {longDay(startsAt)} {clock(startsAt)}
      {shifted && <small>{t('series.shifted', { day: calendarDay(day), holiday })}</small>}
      {!arranged && <small>{t('series.unarranged')}</small>}
    </span>
  );
}
