import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../../elements/button.module.css';
import type { ResolutionMove, ResolutionViewFragment } from '../../graphql/generated';
import styles from '../resolutions.module.css';
import { Move } from './Move';

/** What somebody who comes here most likely comes for. */
const EXPECTED: readonly ResolutionMove[] = [
  'ANSWER',
  'DECIDE_OBJECTION',
  'DECIDE_EXTENSION',
  'CHECK',
  'REPORT',
  'RATE',
];

/** What the viewer may do now; one form at a time. */
export function Moves({ view, done }: { view: ResolutionViewFragment; done: () => void }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<ResolutionMove | null>(null);
  const expected = EXPECTED.find(each => view.moves.includes(each)) ?? null;
  const only = view.moves.length === 1 ? view.moves[0]! : null;
  const move = chosen && view.moves.includes(chosen) ? chosen : (expected ?? only);
  return (
    <section className={styles.card} aria-labelledby="moves">
      <h2 id="moves">{t('resolutions.moves')}</h2>
      {!only && (
        <div className={styles.moves}>
          {view.moves.map(each => (
            <button
              key={each}
              type="button"
              className={button.secondary}
              aria-pressed={each === move}
              onClick={() => choose(each)}
            >
              {t(`resolutions.move.${each}`)}
            </button>
          ))}
        </div>
      )}
      {move && <Move key={`${view.resolution.id} ${move}`} move={move} view={view} done={done} />}
    </section>
  );
}
