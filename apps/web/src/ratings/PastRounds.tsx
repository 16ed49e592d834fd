import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RatingPlacesDocument, RatingRoundsDocument } from '../graphql/generated';
import home from '../home/home.module.css';
import { LightMark } from './LightMark';
import { periodName } from './period';
import { points } from './points';
import styles from './ratings.module.css';

/** What came of the rounds at the viewer's estates, the newest first. */
export function PastRounds() {
  const [{ data }] = useQuery({ query: RatingPlacesDocument });
  const places = (data?.viewer?.appointments ?? []).filter(({ place }) => place.kind === 'ESTATE');
  return [...new Set(places.map(({ place }) => place.id))].map(id => <PastAt key={id} placeId={id} />);
}

function PastAt({ placeId }: { placeId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: RatingRoundsDocument,
    variables: { placeId, kind: null, period: null },
    requestPolicy: 'cache-and-network',
  });
  const past = (data?.ratingRounds ?? []).filter(({ state }) => state !== 'OPEN' && state !== 'CANCELLED');
  if (past.length === 0) return null;
  return (
    <section className={home.group} aria-labelledby={`past-${placeId}`}>
      <h2 id={`past-${placeId}`}>
        {t('ratings.past')} · {past[0]?.estateName}
      </h2>
      {past.map(round => (
        <article key={round.id} className={styles.card}>
          <h3>{round.subject.name}</h3>
          <p className={styles.quiet}>
            <span>{t(`ratings.kind.${round.kind}`)}</span>
            <span>{periodName(round.period, t)}</span>
            {round.state === 'PRELIMINARY' && <span>{t('ratings.state.PRELIMINARY')}</span>}
          </p>
          <p className={styles.tags}>
            {round.score !== null && <b>{t('ratings.points', { n: points(round.score) })}</b>}
            {round.light && <LightMark light={round.light} />}
          </p>
          <Link
            className={styles.back}
            to={`/ratings/${round.id}`}
            aria-label={`${t('ratings.seeResult')}：${round.subject.name} ${periodName(round.period, t)}`}
          >
            {t('ratings.seeResult')}
          </Link>
        </article>
      ))}
    </section>
  );
}
