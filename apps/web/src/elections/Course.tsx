import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { ElectionDuty, ElectionFragment } from '../graphql/generated';
import { dayAndClock } from '../language/times';
import styles from './elections.module.css';

type Entry = ElectionFragment['timeline'][number];
const FEW = 8;

/** What happened, the newest first. */
export function Course({ timeline }: { timeline: readonly Entry[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const newest = timeline.slice().reverse();
  return (
    <>
      <ol className={styles.course}>
        {(all ? newest : newest.slice(0, FEW)).map(entry => (
          <li key={entry.seq}>
            <strong>{titleOf(t, entry)}</strong>
            {entry.text && <span>{textOf(t, entry)}</span>}
            <span className={`${styles.quiet} num`}>
              <span>{dayAndClock(entry.at)}</span>
              <span>
                {[entry.byTitle, entry.byName].filter(Boolean).join(' ') || t('elections.course.house')}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {!all && newest.length > FEW && (
        <button type="button" className={button.quiet} onClick={() => setAll(true)}>
          {t('elections.course.all', { n: newest.length })}
        </button>
      )}
    </>
  );
}

function titleOf(t: TFunction, { type, duty, name, count }: Entry): string {
  return t(`elections.course.event.${type as 'NOMINATED'}`, {
    defaultValue: type,
    duty: duty ? t(`elections.duties.${duty as ElectionDuty}`) : '',
    name: name ?? '',
    n: count ?? 0,
  });
}

/** Begun by a request, it says how many have signed. */
function textOf(t: TFunction, { type, text }: Entry): string {
  return type === 'TRIGGERED' && /^\d+$/.test(text) ? t('elections.course.signers', { n: text }) : text;
}
