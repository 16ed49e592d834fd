import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import button from '../../elements/button.module.css';
import { Skeleton } from '../../elements/Skeleton';
import { SeatCandidatesDocument } from '../../graphql/generated';
import { inOrder } from '../../parties/parties';
import { withinField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { SeatDraft } from './meeting-draft';
import { PartySeats } from './PartySeats';
import type { Part } from './part';
import styles from './schedule.module.css';

/** Who sits for each party: columns of people, each ticked in or not; one of them chairs. */
export function SeatsEditor({ draft, change, refusal, viewerId }: Part & { viewerId: string | undefined }) {
  const { t } = useTranslation();
  const { estateId, kind, chairId } = draft;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: SeatCandidatesDocument,
    variables: { estateId, kind },
    pause: estateId === '',
  });

  /** Whoever fills in the form usually chairs; without a seat nobody does. */
  function setSeats(seats: readonly SeatDraft[]) {
    const seated = (personId: string | undefined) => seats.some(seat => seat.personId === personId);
    change({ seats, chairId: seated(chairId) ? chairId : seated(viewerId) ? viewerId! : '' });
  }

  const here = withinField(refusal, 'seats') ?? withinField(refusal, 'chairId');
  return (
    <section className={styles.card} aria-labelledby="seats">
      <div className={styles.cardHead}>
        <h2 id="seats" tabIndex={-1} aria-invalid={here ? true : undefined}>
          {t('schedule.seats')}
        </h2>
        <span className="num">{t('schedule.seatCount', { n: draft.seats.length })}</span>
      </div>
      <p className={styles.lead}>{t(estateId === '' ? 'schedule.seatsFirst' : 'schedule.seatsLead')}</p>
      <RefusalNote refusal={here ?? refusalOf(error)} />
      {error && (
        <button type="button" className={button.secondary} onClick={() => askAgain()}>
          {t('app.retry')}
        </button>
      )}
      {fetching && <Skeleton blocks={[12]} />}
      {data && !fetching && estateId !== '' && (
        <div className={styles.parties}>
          {inOrder(data.seatCandidates).map(candidates => (
            <PartySeats
              key={candidates.party}
              candidates={candidates}
              seats={draft.seats}
              setSeats={setSeats}
              chairId={chairId}
              setChair={personId => change({ chairId: personId })}
            />
          ))}
        </div>
      )}
      {draft.seats.length > 0 && chairId === '' && <p className={styles.warning}>{t('schedule.noChair')}</p>}
    </section>
  );
}
