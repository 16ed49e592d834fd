import { useTranslation } from 'react-i18next';
import type { ElectionFragment } from '../graphql/generated';
import { calendarDay } from '../language/times';
import { squareMetres } from '../topics/square-metres';
import { daysLeft, isOver } from './days-left';
import styles from './elections.module.css';

/** What is going on and by what day it has to be done. */
export function Now({ election }: { election: ElectionFragment }) {
  const { t } = useTranslation();
  const { state, request, endedBecause } = election;
  const due = dueOf(election);
  return (
    <>
      <p>{t(`elections.now.${state}`)}</p>
      {due && (
        <p className={styles.due} data-late={due.posted ? undefined : isOver(due.day)}>
          {due.duty && <strong>{t(`elections.duties.${due.duty}`)}</strong>}
          <span>
            {due.posted
              ? t(isOver(due.day) ? 'elections.now.over' : 'elections.now.until', {
                  day: calendarDay(due.day),
                })
              : t('elections.now.by', { day: calendarDay(due.day) })}
          </span>
          {!(due.posted && isOver(due.day)) && <b>{daysLeft(t, due.day)}</b>}
        </p>
      )}
      {request && (
        <div className={styles.gauge}>
          <span className="num">
            {t('elections.signed', { n: request.signed.heads, least: request.leastHeads })}
          </span>
          <progress
            max={request.leastHeads}
            value={Math.min(request.signed.heads, request.leastHeads)}
            aria-label={t('elections.state.REQUESTED')}
          />
          {request.leastArea !== null && (
            <span className="num">
              {t('elections.signedArea', {
                n: squareMetres(request.signed.area),
                least: squareMetres(request.leastArea),
              })}
            </span>
          )}
        </div>
      )}
      {endedBecause && <p className={styles.said}>{endedBecause}</p>}
    </>
  );
}

type Due = { day: string; posted: boolean; duty?: ElectionFragment['duties'][number]['duty'] };

function dueOf(election: ElectionFragment): Due | undefined {
  const { state, actBy, groupPostedUntil, lists, duties } = election;
  if (state === 'TRIGGERED' && actBy) return { day: actBy, posted: false };
  if (state === 'GROUP_FORMED' && groupPostedUntil) return { day: groupPostedUntil, posted: true };
  const list = lists.at(-1);
  if (state === 'LIST_POSTED' && list) return { day: list.until, posted: true };
  const next = duties.find(({ doneOn }) => doneOn === null);
  if ((state === 'PREPARING' || state === 'NOMINATING') && next)
    return { day: next.dueOn, posted: false, duty: next.duty };
  return undefined;
}
