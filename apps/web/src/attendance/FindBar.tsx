import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../language/times';
import { PartyMark } from '../parties/PartyMark';
import styles from './desk.module.css';
import { willBePresent } from './entries';
import { type Candidate, type Desk, findSeats } from './find-seats';
import type { Entries } from './use-entries';

/**
 * Name, number or telephone, then Enter: one who is meant without doubt is entered at once. Of several, Enter goes to
 * the first of them and the arrows to the others; Enter again enters. The focus never leaves the field.
 */
export function FindBar({ desk, entries }: { desk: Desk; entries: Entries }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [at, moveTo] = useState(-1);
  const [said, say] = useState('');
  const found = findSeats(desk, typed);
  const isHere = ({ seat }: Candidate) =>
    willBePresent(entries.entries, seat.seatId, Boolean(seat.presentSince));

  function enter(candidate: Candidate) {
    if (isHere(candidate) && !(candidate.seat.standIn && !candidate.byProxy)) {
      const since = candidate.seat.presentSince;
      say(
        t('attendance.twice', { name: candidate.name, time: since ? clock(since) : t('attendance.justNow') }),
      );
    } else {
      entries.enter(candidate, 'IN');
      say('');
    }
    type('');
    moveTo(-1);
    field.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      moveTo((Math.max(at, step > 0 ? -1 : 0) + step + found.length) % found.length);
    }
    if (event.key === 'Escape') type('');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const meant = found.length === 1 ? found[0] : found[at];
    if (meant) return enter(meant);
    if (found.length > 1) moveTo(0);
    say(
      typed.trim() === ''
        ? ''
        : t(found.length > 1 ? 'attendance.several' : 'attendance.nobody', { n: found.length }),
    );
  }

  return (
    <section className={styles.find} aria-labelledby="find">
      <label id="find" htmlFor="find-field">
        {t('attendance.find')}
      </label>
      <input
        ref={field}
        id="find-field"
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="found"
        aria-activedescendant={found[at] ? `found-${at}` : undefined}
        aria-describedby="find-hint"
        autoComplete="off"
        autoFocus
        maxLength={30}
        value={typed}
        onChange={event => {
          type(event.currentTarget.value);
          moveTo(-1);
          say('');
        }}
        onKeyDown={onKeyDown}
      />
      <p id="find-hint" className={styles.hint}>
        {t('attendance.findHint')}
      </p>
      <p role="status" className={styles.said}>
        {said}
      </p>
      <ul id="found" role="listbox" aria-label={t('attendance.found')} hidden={found.length === 0}>
        {found.map((candidate, index) => (
          <li
            key={`${candidate.seat.seatId} ${candidate.byProxy}`}
            id={`found-${index}`}
            role="option"
            aria-selected={index === at}
            onClick={() => enter(candidate)}
          >
            <PartyMark party={candidate.seat.party} named />
            <span>
              <strong>{candidate.name}</strong>{' '}
              {candidate.byProxy
                ? t('attendance.for', { name: candidate.seat.holderName })
                : candidate.seat.title}
            </span>
            <span className="num">
              {isHere(candidate) ? t('terms.present') : t('attendance.number', { n: candidate.seat.number })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
