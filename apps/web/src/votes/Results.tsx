import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../language';
import { squareMetres } from '../topics/square-metres';
import { byElection } from './by-election';
import { ElectionResult } from './ElectionResult';
import { MeasureBar } from './MeasureBar';
import type { ItemResult } from './result';
import styles from './results.module.css';

/** What each item came to, by heads and by area, and why, for reading. */
export function Results({ items }: { items: readonly ItemResult[] }) {
  return (
    <ol className={styles.items}>
      {byElection(items).map(({ election, items: [item, ...others] }) => (
        <li key={item!.position}>
          {election ? (
            <ElectionResult election={election} candidates={[item!, ...others]} />
          ) : (
            <Item item={item!} />
          )}
        </li>
      ))}
    </ol>
  );
}

function Item({ item }: { item: ItemResult }) {
  const { t } = useTranslation();
  const language = currentLanguage() === 'en' ? 'en' : 'zh';
  return (
    <>
      <h3>
        {item.position}. {item.text}
      </h3>
      <p className={styles.outcome} data-passed={item.outcome === 'PASSED'}>
        {t(`booth.outcome.${item.outcome}`)}
      </p>
      <h4>{t('booth.heads')}</h4>
      <MeasureBar measure={item.heads} shown={n => t('booth.people', { n })} />
      <h4>{t('booth.area')}</h4>
      <MeasureBar measure={item.area} shown={n => t('booth.metres', { n: squareMetres(n) })} />
      <p className={styles.why}>{item.explanation[language]}</p>
    </>
  );
}
