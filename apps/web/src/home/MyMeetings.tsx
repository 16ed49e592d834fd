import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import { Phrase } from '../elements/Phrase';
import type { MeetingState, HomeMeetingFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './home.module.css';

const groups = [
  ['now', 'IN_SESSION'],
  ['coming', 'SCHEDULED'],
  ['past', 'ADJOURNED'],
] as const satisfies readonly (readonly [string, MeetingState])[];

export function MyMeetings({ meetings }: { meetings: readonly HomeMeetingFragment[] }) {
  const { t } = useTranslation();
  return groups.map(([group, state]) => {
    const list = meetings.filter(meeting => meeting.state === state);
    if (list.length === 0) return null;
    return (
      <section key={group} className={styles.group} aria-labelledby={`group-${group}`}>
        <h2 id={`group-${group}`}>{t(`home.${group}`)}</h2>
        {list.map(meeting => (
          <article key={meeting.id} className={styles.card}>
            <h3>
              <Phrase text={meeting.title} />
            </h3>
            <p className="num">
              {dayAndClock(meeting.startsAt)}
              <br />
              {meeting.venue}
            </p>
            <Link
              to={`/m/${meeting.id}`}
              className={state === 'ADJOURNED' ? button.secondary : button.primary}
            >
              {t(state === 'ADJOURNED' ? 'home.see' : 'home.enter')}
              <span className="visually-hidden">{meeting.title}</span>
            </Link>
          </article>
        ))}
      </section>
    );
  });
}
