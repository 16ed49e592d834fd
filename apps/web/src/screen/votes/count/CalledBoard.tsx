import { useTranslation } from 'react-i18next';
import type { CalledPart } from '../../../votes/calling/use-calling-live';
import styles from '../../screen.module.css';
import count from './count.module.css';
import { Zheng } from './Zheng';

/** One item or one election: the sheet that was called last, and a line of 正 for each candidate. */
export function CalledBoard({ part }: { part: CalledPart }) {
  const { t } = useTranslation();
  const { lines, last, called, total, seats, oneByOne } = part;
  return (
    <div className={count.board}>
      <section className={`${styles.card} ${count.sheet}`} aria-labelledby="sheet">
        <h2 id="sheet">{part.text}</h2>
        <p className="num" role="status">
          {t(called === total ? 'calling.done' : 'calling.sheet', { n: called, of: total })}
        </p>
        {last !== null && (
          <ul key={called} className={count.marks} data-many={lines.length > 9 || undefined}>
            {lines.map(({ itemId, text }, at) => (
              <li key={itemId} data-letter={last[at]}>
                <span>{seats === null ? t('calling.this') : text}</span>
                <strong>{t(`calling.letter.${nameOf(last[at]!)}`)}</strong>
              </li>
            ))}
          </ul>
        )}
        <p className={count.note}>{t(oneByOne ? 'calling.note' : 'calling.noteFew')}</p>
      </section>
      <section className={`${styles.card} ${count.tally}`} aria-label={t('calling.tally')}>
        <ol data-many={lines.length > 9 || undefined}>
          {seats === null
            ? (['agree', 'against', 'abstain', 'other'] as const).map(what => (
                <Line key={what} name={t(`calling.count.${what}`)} count={lines[0]![what]} />
              ))
            : lines.map(({ itemId, text, agree }) => <Line key={itemId} name={text} count={agree} />)}
        </ol>
        {seats !== null && (
          <p className={count.note}>
            {t('calling.seats', { n: seats, void: Math.max(...lines.map(({ other }) => other)) })}
          </p>
        )}
      </section>
    </div>
  );
}

function Line({ name, count: many }: { name: string; count: number }) {
  return (
    <li>
      <span>{name}</span>
      <Zheng count={many} />
      <strong className="num">{many}</strong>
    </li>
  );
}

/** As the catalogue names them: a question mark is no name. */
function nameOf(letter: string): 'A' | 'R' | 'X' | 'B' | 'S' | 'OPEN' {
  return 'ARXBS'.includes(letter) ? (letter as 'A') : 'OPEN';
}
