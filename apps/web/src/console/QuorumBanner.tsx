import { useTranslation } from 'react-i18next';
import type { Meeting } from '../live/meeting';
import styles from './stage/stage.module.css';

/** What is missing for a vote, in numbers; and who is missing so that the meeting cannot bind them. */
export function QuorumBanner({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation();
  const { met, present, needed, partiesPresent, partiesNeeded, missing } = meeting.quorum;
  if (meeting.state !== 'IN_SESSION' || (met && missing.length === 0)) return null;
  const delta = [
    partiesPresent < partiesNeeded && t('inSession.quorum.parties', { n: partiesPresent, of: partiesNeeded }),
    present < needed && t('inSession.quorum.seats', { n: present, of: needed }),
  ].filter(Boolean);
  const parties = missing.map(party => t(`terms.party.${party}.short`)).join(t('inSession.quorum.and'));
  return (
    <div className={styles.why} role="status">
      {!met && (
        <p>
          <strong>{t('inSession.quorum.lost')}</strong>
          {delta.length > 0 && ` · ${delta.join(' · ')}`}
        </p>
      )}
      {missing.length > 0 && <p>{t('inSession.quorum.consultation', { parties })}</p>}
    </div>
  );
}
