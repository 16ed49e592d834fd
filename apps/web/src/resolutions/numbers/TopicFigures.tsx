import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Failed } from '../../elements/Failed';
import { TopicNumbersDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import styles from './numbers.module.css';

const FIGURES = [
  ...(['raised', 'settled', 'screenedAway', 'waiting'] as const),
  ...(['waitingUpTo7', 'waitingUpTo30', 'waitingOver30'] as const),
] as const;

/** What was brought in these days, what came of it, and how long the rest has waited. */
export function TopicFigures({ period }: { period: { first: string; last: string } }) {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({ query: TopicNumbersDocument, variables: period });
  const numbers = data?.topicNumbers;
  return (
    <section aria-labelledby="topics" className={styles.topics}>
      <h2 id="topics">
        <Link to="/topics">{t('resolutions.report.topics.title')}</Link>
      </h2>
      {error && !numbers && <Failed refusal={refusalOf(error)} retry={askAgain} />}
      <dl className={styles.figures} aria-busy={!numbers && !error}>
        {FIGURES.map(name => (
          <div key={name}>
            <dt>{t(`resolutions.report.topics.${name}`)}</dt>
            <dd className="num">{numbers?.[name] ?? '–'}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
