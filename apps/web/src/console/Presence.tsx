import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import { type Meeting, type PartyPresence, presentCount } from '../live/meeting';
import { PartyMark } from '../parties/PartyMark';
import { inOrder } from '../parties/parties';
import card from './console.module.css';
import { RoomCard } from './later';
import styles from './presence.module.css';
import type { ChairActs } from './use-chair-acts';

/** Who is here, by party; each party opens to its seats. Below, whether others may follow. */
export function Presence({ meeting, acts }: { meeting: Meeting; acts: ChairActs }) {
  const { t } = useTranslation();
  const { present, total } = presentCount(meeting);
  return (
    <section className={card.card} aria-labelledby="presence">
      <div className={card.cardHead}>
        <h2 id="presence">{t('console.presence')}</h2>
        <strong className="num">
          {present} / {total}
        </strong>
      </div>
      {inOrder(meeting.parties).map(party => (
        <details key={party.party} className={styles.party}>
          <summary>
            <PartyMark party={party.party} />
            <span>
              <strong>{t(`terms.party.${party.party}.name`)}</strong>
              <small>{speakerOf(party)}</small>
            </span>
            <strong className="num">
              {party.present}/{party.total}
            </strong>
          </summary>
          <ul>
            {party.seats.map(seat => (
              <li key={seat.id} data-present={Boolean(seat.presentSince)}>
                <span>
                  {seat.holderName} <small>{seat.title}</small>
                  {seat.chairs && <small> · {t('terms.chair')}</small>}
                  {!seat.votes && <small> · {t('terms.observer')}</small>}
                </span>
                <span>{t(seat.presentSince ? 'terms.present' : 'terms.absent')}</span>
                {seat.presentSince && !seat.chairs && meeting.state !== 'ADJOURNED' && (
                  <HandOver seat={seat} acts={acts} />
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <RoomCard meetingId={meeting.id} />
      {meeting.state !== 'ADJOURNED' && (
        <p className={styles.doors}>
          <span id="guests">{t('console.guests.title')}</span>
          <button
            type="button"
            role="switch"
            aria-labelledby="guests"
            aria-checked={meeting.guestsAdmitted}
            aria-disabled={acts.busy}
            onClick={() => acts.busy || void acts.admitGuests(!meeting.guestsAdmitted)}
          >
            {t(meeting.guestsAdmitted ? 'console.guests.in' : 'console.guests.out')}
          </button>
        </p>
      )}
    </section>
  );
}

/** The chair gives the meeting to somebody else; their console works at once. */
function HandOver({ seat, acts }: { seat: PartyPresence['seats'][number]; acts: ChairActs }) {
  const { t } = useTranslation();
  const [asking, ask] = useState(false);
  const name = seat.holderName;
  return (
    <>
      <button type="button" className={styles.handOver} aria-disabled={acts.busy} onClick={() => ask(true)}>
        {t('inSession.chair.handOver', { name })}
      </button>
      {asking && (
        <ConfirmDialog
          question={t('inSession.chair.confirm', { name })}
          text={t('inSession.chair.confirmText')}
          act={t('inSession.chair.handOver', { name })}
          cancel={() => ask(false)}
          confirm={() => {
            ask(false);
            void acts.handOver(seat.id);
          }}
        />
      )}
    </>
  );
}

/** Who stands for the party at a glance: the chair of the meeting, else whoever is here, else the first seat. */
function speakerOf({ seats }: PartyPresence): string {
  const seat =
    seats.find(({ chairs }) => chairs) ?? seats.find(({ presentSince }) => presentSince) ?? seats[0];
  return seat ? `${seat.title} ${seat.holderName}` : '';
}
