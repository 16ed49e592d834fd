import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import button from '../../elements/button.module.css';
import type { HomeElectionFragment } from '../../graphql/generated';
import home from '../../home/home.module.css';
import { electionTitle } from './election-title';
import { URGENT, waysFor } from './ways';
import pill from '../../elements/pill.module.css';

/** Elections on the first page of a phone: where each stands, and what the viewer may do now. */
export function MyElections({ elections }: { elections: readonly HomeElectionFragment[] }) {
  return elections.map(election => <MyElection key={election.id} election={election} />);
}

function MyElection({ election }: { election: HomeElectionFragment }) {
  const { t } = useTranslation();
  const title = electionTitle(t, election);
  const ways = waysFor(election);
  const urgent = ways.some(({ way }) => URGENT.includes(way));
  return (
    <article className={home.card} data-waits={urgent ? '' : undefined}>
      <p className={home.what}>
        <span className={pill.pill}>{t('elections.home.title')}</span>
      </p>
      <h3>{title}</h3>
      <p>{t(`elections.now.${election.state}`)}</p>
      {ways.map(({ way, to }) => (
        <Link key={way} to={to} className={URGENT.includes(way) ? button.primary : button.secondary}>
          {t(`elections.home.${way}`)}
          <span className="visually-hidden"> {title}</span>
        </Link>
      ))}
    </article>
  );
}
