import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { MinutesVersionFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import { Changes } from './Changes';
import styles from './minutes.module.css';
import { VersionTag } from './VersionTag';

interface Props {
  id: string;
  versions: readonly MinutesVersionFragment[];
  /** Opens one of them; left out where only the newest is shown. */
  open?: (number: number) => void;
}

/** Every version with its reason, and what it changed. A draft is compared once it is submitted. */
export function Versions({ id, versions, open }: Props) {
  const { t } = useTranslation();
  const [compared, setCompared] = useState<number>();
  return (
    <ol className={styles.versions}>
      {versions.map((version, index) => {
        const before = versions[index + 1]?.number;
        const { number, reason, begunAt, begunByName, endReason, state } = version;
        return (
          <li key={number}>
            <VersionTag version={version} />
            <span className={styles.quiet}>
              {t('minutes.begunBy', { name: begunByName, time: dayAndClock(begunAt) })}
            </span>
            {reason && <p>{t('minutes.because', { reason })}</p>}
            {endReason && <p>{t('minutes.withdrawnNote', { reason: endReason })}</p>}
            <div className={styles.acts}>
              {open && (
                <button type="button" className={button.quiet} onClick={() => open(number)}>
                  {t('minutes.versionNumber', { number })}
                </button>
              )}
              {before !== undefined && state !== 'DRAFT' && (
                <button
                  type="button"
                  className={button.quiet}
                  aria-expanded={compared === number}
                  onClick={() => setCompared(compared === number ? undefined : number)}
                >
                  {t('minutes.compare', { number: before })}
                </button>
              )}
            </div>
            {compared === number && before !== undefined && <Changes id={id} from={before} to={number} />}
          </li>
        );
      })}
    </ol>
  );
}
