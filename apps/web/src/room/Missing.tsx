import { useTranslation } from 'react-i18next';
import type { Meeting } from '../live/meeting';
import styles from './room-gauges.module.css';

/** Who is missing to reach the quorum, or so that the meeting can bind them; nothing once all are there. */
export function Missing({ meeting: { quorum, state } }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { met, present, needed, partiesPresent, partiesNeeded, missing } = quorum;
  if (state === 'ADJOURNED' || state === 'CANCELLED' || (met && missing.length === 0)) return null;
  const lacking = [
    ...missing.map(party => t(`terms.party.${party}.short`)),
    ...(missing.length === 0 && partiesPresent < partiesNeeded
      ? [t('room.parties', { n: partiesNeeded - partiesPresent })]
      : []),
    ...(present < needed ? [t('room.seats', { n: needed - present })] : []),
  ];
  return <p className={`${styles.missing} num`}>{t('room.missing', { who: lacking.join(t('room.and')) })}</p>;
}
