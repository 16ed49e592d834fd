import { useTranslation } from 'react-i18next';
import type { MinutesPartyFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './minutes.module.css';

/** How each party stands to a version: sign and word beside the colour. */
export function Parties({ parties }: { parties: readonly MinutesPartyFragment[] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.parties}>
      {parties.map(({ party, name, standing, answer }) => (
        <li key={party}>
          <span>{name}</span>
          <span className={styles.standing} data-standing={standing}>
            {SIGNS[standing]} {t(`minutes.standing.${standing}`)}
          </span>
          {answer && answer.name !== '' && (
            <span className={styles.quiet}>
              {answer.name} · {dayAndClock(answer.at)}
            </span>
          )}
          {answer && answer.text !== '' && <blockquote>{answer.text}</blockquote>}
        </li>
      ))}
    </ul>
  );
}

const SIGNS = { AWAITED: '○', CONFIRMED: '✓', OBJECTED: '✕', SILENT: '–' } as const;
