import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import { calendarDay } from '../language/times';
import styles from './committees.module.css';
import type { Filing, PartProps } from './use-committee';

/** 备案: what is to be filed by when, with the receipts and what the street said. */
export function FilingsPanel({ committee, begin }: PartProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="filings">
      <h2 id="filings">{t('committees.filings.title')}</h2>
      {committee.filings.length === 0 && <p>{t('committees.filings.none')}</p>}
      <ul className={styles.list}>
        {committee.filings.map(filing => (
          <li key={filing.id}>
            <FilingText filing={filing} />
            <p className={styles.ways}>
              {(['fileWithStreet', 'answerFiling'] as const)
                .filter(name => filing.viewerMay.includes(name))
                .map(name => (
                  <button
                    key={name}
                    type="button"
                    className={button.primary}
                    onClick={() => begin({ name, filingId: filing.id })}
                  >
                    {t(`committees.acts.${name}`)}
                  </button>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FilingText({ filing }: { filing: Filing }) {
  const { t } = useTranslation();
  const { about, change, dueOn, filedOn, late, streetReceipt, countyReceipt, answerText } = filing;
  return (
    <>
      <strong>{t(`committees.filings.${about as 'TERM'}`)}</strong>
      {change && <span>{change}</span>}
      <span className={`${styles.quiet} num`}>
        <span>{t('committees.filings.dueOn', { day: calendarDay(dueOn) })}</span>
        {filedOn && <span>{t('committees.filings.filedOn', { day: calendarDay(filedOn) })}</span>}
        {late && (
          <span className={styles.left} data-late>
            {t('committees.filings.late')}
          </span>
        )}
      </span>
      {filedOn && (
        <dl className={styles.facts}>
          <div>
            <dt>{t('committees.filings.street')}</dt>
            <dd>{streetReceipt}</dd>
          </div>
          <div>
            <dt>{t('committees.filings.county')}</dt>
            <dd>{countyReceipt}</dd>
          </div>
        </dl>
      )}
      {filedOn && <p>{answer()}</p>}
      {answerText && <blockquote className={styles.said}>{answerText}</blockquote>}
    </>
  );

  function answer(): string {
    const { answer, answeredOn, answerDueOn } = filing;
    if (answer && answeredOn)
      return t(`committees.filings.${answer as 'ACCEPTED'}`, { day: calendarDay(answeredOn) });
    if (answerDueOn) return t('committees.filings.waitsUntil', { day: calendarDay(answerDueOn) });
    return t('committees.filings.waits');
  }
}
