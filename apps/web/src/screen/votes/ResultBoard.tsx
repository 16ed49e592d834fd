import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../language';
import { squareMetres } from '../../topics/square-metres';
import { byElection } from '../../votes/by-election';
import { ElectionResult } from '../../votes/ElectionResult';
import { MeasureBar } from '../../votes/MeasureBar';
import type { ItemResult } from '../../votes/result';
import { Seal } from '../../votes/Seal';
import card from '../screen.module.css';
import verdict from '../result-stage.module.css';
import styles from './result-board.module.css';

/** The result: for one item the two bars and the seal, for several a line for each. */
export function ResultBoard({ items }: { items: readonly ItemResult[] }) {
  const { t } = useTranslation();
  const language = currentLanguage() === 'en' ? 'en' : 'zh';
  const [only] = items;
  const people = (n: number) => t('booth.people', { n });
  const metres = (n: number) => t('booth.metres', { n: squareMetres(n) });

  if (items.length > 1) {
    return (
      <section className={`${card.card} ${styles.list}`} aria-label={t('voteScreen.result')}>
        <ol>
          {byElection(items).map(({ election, items: candidates }) => {
            const [item] = candidates as readonly [ItemResult];
            return election ? (
              <li key={item.position}>
                <ElectionResult election={election} candidates={candidates} />
              </li>
            ) : (
              <li key={item.position} data-passed={item.outcome === 'PASSED'}>
                <h3>
                  {item.position}. {item.text}
                </h3>
                <strong>{t(`booth.outcome.${item.outcome}`)}</strong>
                <MeasureBar measure={item.heads} shown={people} />
                <MeasureBar measure={item.area} shown={metres} />
              </li>
            );
          })}
        </ol>
      </section>
    );
  }
  if (!only) return null;
  const passed = only.outcome === 'PASSED';
  return (
    <>
      <section className={`${card.card} ${styles.measure}`} aria-labelledby="byHeads">
        <p className={`${styles.head} num`}>
          <strong id="byHeads">{t('voteScreen.resultByHeads')}</strong>
          <span>{t('voteScreen.partHeads', { n: only.heads.participating })}</span>
        </p>
        <MeasureBar measure={only.heads} shown={people} />
      </section>
      <section className={`${card.card} ${styles.measure}`} aria-labelledby="byArea">
        <p className={`${styles.head} num`}>
          <strong id="byArea">{t('voteScreen.resultByArea')}</strong>
          <span>{t('voteScreen.partArea', { n: squareMetres(only.area.participating ?? 0) })}</span>
        </p>
        <MeasureBar measure={only.area} shown={metres} />
      </section>
      <section className={verdict.verdict} data-adopted={passed} aria-labelledby="verdict">
        <Seal adopted={passed} />
        <div>
          <h3 id="verdict">{t(`booth.outcome.${only.outcome}`)}</h3>
          <p>{only.explanation[language]}</p>
        </div>
      </section>
    </>
  );
}
