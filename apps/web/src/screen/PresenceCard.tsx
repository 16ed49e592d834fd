import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { type Meeting, type PartyPresence, presentCount } from '../live/meeting';
import { PartyMark } from '../parties/PartyMark';
import { colourOf, inOrder } from '../parties/parties';
import { Missing } from '../room/Missing';
import { RoomContext } from '../room/room-context';
import { RoomGauges } from '../room/RoomGauges';
import styles from './presence-card.module.css';
import card from './screen.module.css';

const COUNTABLE = 8;

export function PresenceCard({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const room = useContext(RoomContext);
  return (
    <section className={`${card.card} ${styles.presence}`} aria-labelledby="presence">
      <p className={card.cardHead}>
        <strong id="presence">{t('screen.presence')}</strong>
        <span className="num">{t('terms.people', presentCount(meeting))}</span>
      </p>
      <ul>
        {inOrder(meeting.parties).map(party => (
          <PartyLine key={party.party} party={party} />
        ))}
      </ul>
      <Missing meeting={meeting} />
      <RoomGauges room={room} />
    </section>
  );
}

function PartyLine({ party: { party, present, total } }: { party: PartyPresence }) {
  const { t } = useTranslation();
  const colour = colourOf(party);
  return (
    <li>
      <PartyMark party={party} />
      <div>
        <p>
          <span>{t(`terms.party.${party}.short`)}</span>
          <span className="num">
            <strong>{present}</strong>/{total}
          </span>
        </p>
        {total <= COUNTABLE ? (
          <div className={styles.pieces} aria-hidden="true">
            {Array.from({ length: total }, (_, seat) => (
              <i
                key={seat}
                style={seat < present ? { background: colour, borderColor: colour } : undefined}
              />
            ))}
          </div>
        ) : (
          <div className={styles.whole} aria-hidden="true">
            <i style={{ background: colour, width: `${(100 * present) / total}%` }} />
          </div>
        )}
      </div>
    </li>
  );
}
