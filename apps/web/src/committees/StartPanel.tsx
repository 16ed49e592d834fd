import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import styles from './committees.module.css';
import type { PartProps } from './use-committee';

const WAYS = [
  ...(['openElection', 'requestElection', 'enterStandingTerm'] as const),
  ...(['formManagementCommittee', 'sendCommitteeMembers'] as const),
] as const;

/** How an estate comes to a committee, as far as the viewer may begin it now. */
export function StartPanel({ committee: { standing, viewerMay }, begin }: PartProps) {
  const { t } = useTranslation();
  const ways = WAYS.filter(way => viewerMay.includes(way));
  if (ways.length === 0) return null;
  return (
    <p className={styles.ways}>
      {ways.map((name, at) => (
        <button
          key={name}
          type="button"
          className={at === 0 && standing !== 'SERVING' ? button.primary : button.secondary}
          onClick={() => begin({ name })}
        >
          {t(`committees.acts.${name}`)}
        </button>
      ))}
    </p>
  );
}
