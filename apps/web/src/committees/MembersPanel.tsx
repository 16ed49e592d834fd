import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { calendarDay } from '../language/times';
import styles from './committees.module.css';
import type { Member, PartProps } from './use-committee';

const OFFICES = ['CHAIR', 'DEPUTY', 'MEMBER'];

/** Members by office, alternates by rank, who has left, and what empty seats lead to. */
export function MembersPanel({ committee, begin }: PartProps) {
  const { t } = useTranslation();
  const { term, kind } = committee;
  if (!term) return null;
  const members = term.members.toSorted(
    (one, other) => OFFICES.indexOf(one.role) - OFFICES.indexOf(other.role) || one.seat! - other.seat!,
  );
  const line = (member: Member) => <MemberLine key={member.id} {...{ member, committee, begin }} />;
  return (
    <section className={styles.panel} aria-labelledby="members">
      <h2 id="members">{t('committees.members.title')}</h2>
      {term.vacancy && (
        <p className={styles.vacancy}>
          <strong>{t('committees.vacancy.seats', { n: term.vacancy.seats })}</strong>
          {term.vacancy.tooFew && <span>{t('committees.vacancy.tooFew')}</span>}
          <span>{t(`committees.vacancy.${term.vacancy.remedy ?? 'nothing'}`)}</span>
        </p>
      )}
      {kind === 'MANAGEMENT_COMMITTEE' && members.length < term.size && (
        <p className={styles.vacancy}>
          <strong>{t('committees.vacancy.seats', { n: term.size - members.length })}</strong>
          <span>{t('committees.vacancy.send')}</span>
        </p>
      )}
      <ul className={styles.people}>{members.map(line)}</ul>
      {kind === 'COMMITTEE' && (
        <>
          <h3>{t('committees.members.alternates')}</h3>
          <p className={styles.quiet}>
            {t(
              term.alternates.length === 0
                ? 'committees.members.nobody'
                : 'committees.members.alternatesLead',
            )}
          </p>
          {term.alternates.length > 0 && <ul className={styles.people}>{term.alternates.map(line)}</ul>}
        </>
      )}
      {term.former.length > 0 && (
        <>
          <h3>{t('committees.members.former')}</h3>
          <ul className={styles.people}>{term.former.map(line)}</ul>
        </>
      )}
    </section>
  );
}

function MemberLine({ member, committee, begin }: PartProps & { member: Member }) {
  const { t } = useTranslation();
  const { id, name, unitName, side, role, seat, rank, seatedOn, until, because, isViewer } = member;
  const { viewerMay, kind } = committee;
  const writes = viewerMay.includes('moveRemoval');
  const leaves = until === null && viewerMay.includes('endMembership') && (writes || isViewer);
  return (
    <li data-gone={until !== null || undefined}>
      <div>
        <strong>{name}</strong>
        {isViewer && <span className={styles.me}>{t('committees.members.you')}</span>}
        <span className={styles.role} data-role={role}>
          {seat === null && rank !== null
            ? t('committees.members.rank', { n: rank })
            : t(`committees.role.${role}`)}
        </span>
        <span className={styles.quiet}>
          {kind === 'MANAGEMENT_COMMITTEE' && <span>{t(`committees.side.${side}`)}</span>}
          {unitName && <span>{unitName}</span>}
          {seat !== null && rank !== null && seatedOn && (
            <span className="num">
              {t('committees.members.steppedIn', { n: rank, day: calendarDay(seatedOn) })}
            </span>
          )}
          {until && because && (
            <span className="num">
              {t(`committees.because.${because}`)}{' '}
              {t('committees.members.until', { day: calendarDay(until) })}
            </span>
          )}
        </span>
      </div>
      {until === null && (leaves || (writes && seat !== null)) && (
        <div className={styles.ways}>
          {leaves && (
            <button
              type="button"
              className={button.quiet}
              onClick={() => begin({ name: 'endMembership', memberId: id })}
            >
              {t(isViewer && !writes ? 'committees.acts.resign' : 'committees.acts.endMembership')}
              <span className="visually-hidden">{name}</span>
            </button>
          )}
          {writes && seat !== null && kind === 'COMMITTEE' && (
            <button
              type="button"
              className={button.quiet}
              onClick={() => begin({ name: 'moveRemoval', memberId: id })}
            >
              {t('committees.acts.moveRemoval')}
              <span className="visually-hidden">{name}</span>
            </button>
          )}
        </div>
      )}
    </li>
  );
}
