import { useTranslation } from 'react-i18next';
import { clock, countdown } from '../language/times';
import { type AgendaItem, latestVote, type Meeting } from '../live/meeting';
import { Act } from './Act';
import styles from './agenda-rail.module.css';
import { CarriedOver } from './later';
import type { ChairActs } from './use-chair-acts';
import { whyNotDrop, whyNotOpenItem, whyNotReopen } from './why-not';

interface Props {
  meeting: Meeting;
  acts: ChairActs;
  startItem: (itemId: string) => void;
  insert: () => void;
  drop: (itemId: string, as: 'postpone' | 'withdraw') => void;
}

/** The agenda as a line of steps; what is still to come can be started out of turn, moved, postponed and withdrawn. */
export function AgendaRail({ meeting, acts, startItem, insert, drop }: Props) {
  const { t } = useTranslation();
  const over = meeting.state === 'ADJOURNED';
  return (
    <nav className={styles.rail} aria-labelledby="rail">
      <h2 id="rail">{t('console.agenda')}</h2>
      <ol>
        {meeting.agenda.map(item => (
          <li key={item.id} data-state={item.state} aria-current={item.state === 'OPEN' ? 'step' : undefined}>
            <span className={`${styles.bullet} num`} aria-hidden="true">
              {item.state === 'CLOSED' ? '✓' : item.position}
            </span>
            <div>
              <strong>{item.title}</strong>
              <p>
                {t(`terms.kind.${item.kind}`)} · <Progress meeting={meeting} item={item} />
              </p>
              <Facts item={item} />
              {!acts.busy && !whyNotOpenItem(meeting, item) && (
                <button type="button" className={styles.start} onClick={() => startItem(item.id)}>
                  {t('console.item.openThis')}
                  <span className="visually-hidden">{item.title}</span>
                </button>
              )}
              {!over && <Changes meeting={meeting} item={item} acts={acts} drop={drop} />}
            </div>
          </li>
        ))}
      </ol>
      {!over && (
        <>
          <p className={`${styles.end} num`}>
            {t('inSession.agenda.end', { time: clock(meeting.projectedEnd) })}
          </p>
          <Act busy={acts.busy} onClick={insert}>
            {t('inSession.agenda.insert')}
          </Act>
          <CarriedOver meeting={meeting} acts={acts} />
        </>
      )}
    </nav>
  );
}

function Facts({ item }: { item: AgendaItem }) {
  const { t } = useTranslation();
  return (
    <>
      {item.carriedFrom && <p>{t('inSession.agenda.carried')}</p>}
      {item.urgentBecause && <p>{t('inSession.agenda.urgent', { because: item.urgentBecause })}</p>}
      {item.droppedBecause && <p>{t('inSession.agenda.dropped', { because: item.droppedBecause })}</p>}
      {item.state === 'CLOSED' && (
        <p className="num">
          {t('inSession.agenda.spent', { spent: countdown(item.spentSeconds * 1000), planned: item.minutes })}
        </p>
      )}
    </>
  );
}

/** What can be done to an item besides opening it, folded: most meetings need none of it. */
function Changes({ meeting, item, acts, drop }: Omit<Props, 'startItem' | 'insert'> & { item: AgendaItem }) {
  const { t } = useTranslation();
  const pending = meeting.agenda.filter(({ state }) => state === 'PENDING');
  const at = pending.findIndex(({ id }) => id === item.id);
  const why = whyNotDrop(meeting, item);
  if (item.state === 'CLOSED') {
    if (acts.busy || whyNotReopen(meeting)) return null;
    return (
      <button
        type="button"
        className={styles.start}
        aria-label={t('inSession.agenda.reopenName', { title: item.title })}
        onClick={() => void acts.reopenItem(item.id)}
      >
        {t('inSession.agenda.reopen')}
      </button>
    );
  }
  if (item.state !== 'PENDING' && item.state !== 'OPEN') return null;
  return (
    <details className={styles.changes}>
      <summary aria-label={t('inSession.agenda.change', { title: item.title })}>⋯</summary>
      <div>
        {at > 0 && (
          <Act busy={acts.busy} onClick={() => void acts.moveItem(item.id, pending[at - 1]!.id)}>
            {t('inSession.agenda.up')}
          </Act>
        )}
        {at >= 0 && at < pending.length - 1 && (
          <Act busy={acts.busy} onClick={() => void acts.moveItem(item.id, pending[at + 2]?.id ?? null)}>
            {t('inSession.agenda.down')}
          </Act>
        )}
        <Act why={why} busy={acts.busy} onClick={() => drop(item.id, 'postpone')}>
          {t('inSession.agenda.postpone')}
        </Act>
        <Act why={why} busy={acts.busy} onClick={() => drop(item.id, 'withdraw')}>
          {t('inSession.agenda.withdraw')}
        </Act>
      </div>
    </details>
  );
}

function Progress({ meeting, item }: { meeting: Meeting; item: AgendaItem }) {
  const { t } = useTranslation();
  const motion = latestVote(meeting, item.id);
  if (motion?.state === 'PUT') return t('console.motion.running');
  if (motion) return t(motion.state === 'ADOPTED' ? 'phone.result.adopted' : 'phone.result.notAdopted');
  return item.state === 'PENDING'
    ? t('terms.minutes', { minutes: item.minutes })
    : t(`terms.itemState.${item.state}`);
}
