import { useTranslation } from 'react-i18next';
import type { SeatCandidatesQuery, SeatRole } from '../../graphql/generated';
import { PartyMark } from '../../parties/PartyMark';
import { colourOf } from '../../parties/parties';
import type { SeatDraft } from './meeting-draft';
import styles from './party-seats.module.css';

/** From the most to the least. */
const ROLES: readonly SeatRole[] = ['VOTING', 'SPEAKING', 'ATTENDING'];

interface Props {
  candidates: SeatCandidatesQuery['seatCandidates'][number];
  seats: readonly SeatDraft[];
  setSeats: (seats: readonly SeatDraft[]) => void;
  chairId: string;
  setChair: (personId: string) => void;
}

export function PartySeats({
  candidates: { party, required, people },
  seats,
  setSeats,
  chairId,
  setChair,
}: Props) {
  const { t } = useTranslation();
  const others = seats.filter(seat => seat.party !== party);
  const mine = seats.filter(seat => seat.party === party);
  const seatOf = (personId: string) => mine.find(seat => seat.personId === personId);
  const taken = (personId: string) => others.some(seat => seat.personId === personId);
  const free = people.filter(({ personId }) => !taken(personId));

  function tick({ personId, most }: (typeof people)[number], seated: boolean) {
    const rest = seats.filter(seat => seat !== seatOf(personId));
    setSeats(seated ? [...rest, { party, personId, role: most }] : rest);
  }
  function setRole(personId: string, role: SeatRole) {
    setSeats(seats.map(seat => (seat === seatOf(personId) ? { ...seat, role } : seat)));
  }
  function tickAll() {
    const missing = free.filter(({ personId }) => !seatOf(personId));
    setSeats([...seats, ...missing.map(({ personId, most }) => ({ party, personId, role: most }))]);
  }

  return (
    <fieldset className={styles.party} style={{ borderTopColor: colourOf(party) }}>
      <legend className="visually-hidden">{t(`terms.party.${party}.name`)}</legend>
      <div className={styles.head}>
        <PartyMark party={party} />
        <strong>{t(`terms.party.${party}.name`)}</strong>
        <span className="num">
          {t('schedule.seatCount', { n: mine.length })}
          {!required && ` · ${t('kinds.mayCome')}`}
        </span>
      </div>
      {people.length === 0 && <p className={styles.none}>{t('schedule.noCandidates')}</p>}
      {people.map(person => {
        const { personId, name, title, organisationName, most } = person;
        const seat = seatOf(personId);
        return (
          <div key={personId} className={styles.person} data-seated={Boolean(seat)}>
            <label>
              <input
                type="checkbox"
                checked={Boolean(seat)}
                disabled={taken(personId)}
                onChange={event => tick(person, event.target.checked)}
              />
              <span>
                <strong>{name}</strong>
                <small>
                  {title}
                  {organisationName && ` · ${organisationName}`}
                </small>
              </span>
            </label>
            {seat && (
              <p className={styles.roles}>
                <label>
                  <input
                    type="radio"
                    name="chair"
                    checked={chairId === personId}
                    onChange={() => setChair(personId)}
                  />
                  {t('schedule.chairs')}
                  <span className="visually-hidden">{name}</span>
                </label>
                <select
                  aria-label={t('kinds.roleOf', { name })}
                  value={seat.role}
                  onChange={event => setRole(personId, event.currentTarget.value as SeatRole)}
                >
                  {ROLES.slice(ROLES.indexOf(most)).map(role => (
                    <option key={role} value={role}>
                      {t(`kinds.role.${role}`)}
                    </option>
                  ))}
                </select>
              </p>
            )}
          </div>
        );
      })}
      {mine.length < free.length && (
        <button type="button" className={styles.all} onClick={tickAll}>
          {t('schedule.everyone')}
          <span className="visually-hidden">{t(`terms.party.${party}.name`)}</span>
        </button>
      )}
    </fieldset>
  );
}
