import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../elements/button.module.css';
import { calendarDay } from '../language/times';
import styles from './committees.module.css';
import type { PartProps } from './use-committee';

const FIRST_SHOWN = 4;

/** Meetings of the committee in this term: who was there, and whether enough were. */
export function MeetingsPanel({ committee: { meetings, viewerMay }, begin }: PartProps) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const shown = all ? meetings : meetings.slice(0, FIRST_SHOWN);
  return (
    <section className={styles.panel} aria-labelledby="meetings">
      <h2 id="meetings">{t('committees.meetings.title')}</h2>
      {meetings.length === 0 && <p>{t('committees.meetings.none')}</p>}
      <ul className={styles.list}>
        {shown.map(({ id, heldOn, kind, present, absent, quorate, meetingId }) => (
          <li key={id}>
            <strong className="num">
              {calendarDay(heldOn)} {t(`committees.meetings.${kind}`)}
            </strong>
            <span className={styles.quiet}>
              <span>{t('committees.meetings.present', { n: present.length })}</span>
              {absent.length > 0 && (
                <span>{t('committees.meetings.absent', { names: absent.join(t('committees.and')) })}</span>
              )}
              {!quorate && (
                <span className={styles.left} data-late>
                  {t('committees.meetings.notQuorate')}
                </span>
              )}
              {meetingId && (
                <Link to={`/meetings/${meetingId}/minutes`}>{t('committees.meetings.minutes')}</Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        {viewerMay.includes('recordCommitteeMeeting') && (
          <button
            type="button"
            className={button.secondary}
            onClick={() => begin({ name: 'recordCommitteeMeeting' })}
          >
            {t('committees.acts.recordCommitteeMeeting')}
          </button>
        )}
        {meetings.length > shown.length && (
          <button type="button" className={button.quiet} onClick={() => showAll(true)}>
            {t('committees.course.more', { n: meetings.length })}
          </button>
        )}
      </p>
    </section>
  );
}
