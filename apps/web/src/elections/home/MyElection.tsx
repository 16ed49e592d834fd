import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import button from '../../elements/button.module.css';
import { MyElectionDocument } from '../../graphql/generated';
import home from '../../home/home.module.css';
import { waysFor } from './ways';

/** One election on the first page of a phone: where it stands, and what the viewer may do now. */
export function MyElection({ id }: { id: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: MyElectionDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  if (!data) return null;
  const { estateName, bodyKind, kind, state } = data.election;
  const title = t('elections.title', {
    ...{ estate: estateName, body: t(`elections.bodyKind.${bodyKind}`), kind: t(`elections.kind.${kind}`) },
  });
  const ways = waysFor(data.election, data.candidates);
  return (
    <section className={home.group} aria-labelledby={`election-${id}`}>
      <h2 id={`election-${id}`}>{t('elections.home.title')}</h2>
      <article className={home.card}>
        <h3>{title}</h3>
        <p>{t(`elections.now.${state}`)}</p>
        {ways.map(({ way, to }, at) => (
          <Link key={way} to={to} className={at === 0 ? button.primary : button.secondary}>
            {t(`elections.home.${way}`)}
          </Link>
        ))}
        {ways.every(({ way }) => way === 'vote') && (
          <Link to={`/elections/${id}`} className={ways.length === 0 ? button.secondary : button.quiet}>
            {t('elections.home.see')}
            <span className="visually-hidden">{title}</span>
          </Link>
        )}
      </article>
    </section>
  );
}
