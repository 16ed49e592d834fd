import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useQuery } from 'urql';
import { Segments } from '../desk/Segments';
import { SelectField } from '../desk/SelectField';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import { MyTopicsDocument, TopicsDocument, type TopicState } from '../graphql/generated';
import home from '../home/home.module.css';
import { useOnline } from '../live/use-online';
import { refusalOf } from '../refusals/refusal';
import { TopicCard } from './TopicCard';
import styles from './topics.module.css';
import { useTopicPlaces } from './use-topic-places';

const OPEN: TopicState[] = ['FILED', 'POOL', 'ON_AGENDA'];
const filters = ['open', 'all', 'mine'] as const;

/** What the own estate talks about, and what oneself brought or supports. */
export function TopicsPage() {
  const { t } = useTranslation();
  const online = useOnline();
  const { estates, desks, known, signedIn, error: unknown, askAgain } = useTopicPlaces();
  const [filter, setFilter] = useState<(typeof filters)[number]>('open');
  const [chosen, setChosen] = useState('');
  const estateId = chosen || (estates[0]?.id ?? '');
  const mine = filter === 'mine';
  const states = filter === 'open' ? OPEN : undefined;
  const [listed, listAgain] = useQuery({
    query: TopicsDocument,
    variables: { estateId, states },
    pause: !estateId || mine,
    requestPolicy: 'cache-and-network',
  });
  const [own, ownAgain] = useQuery({
    query: MyTopicsDocument,
    pause: !mine,
    requestPolicy: 'cache-and-network',
  });
  const list = mine ? own.data?.myTopics : listed.data?.topics;
  const error = unknown ?? (mine ? own.error : listed.error);
  const again = () => {
    const fresh = { requestPolicy: 'network-only' } as const;
    if (unknown) askAgain();
    else if (mine) ownAgain(fresh);
    else listAgain(fresh);
  };

  if (known && !signedIn) return <Navigate to="/sign-in?next=/topics" replace />;
  const homeless = known && estates.length === 0 && !mine;

  return (
    <div className={home.page}>
      <PhoneHeader
        title={<Heading tab={t('topics.title')}>{t('topics.title')}</Heading>}
        line={estates.find(({ id }) => id === estateId)?.name}
      />
      <main id="content" className={home.main}>
        <p className={styles.lead}>{t('topics.lead')}</p>
        {!online && (
          <p className={styles.offline} role="status">
            {t('app.offline')}
          </p>
        )}
        {estates.length > 0 && (
          <Link className={`${button.primary} ${button.wide}`} to={`/topics/new?estate=${estateId}`}>
            {t('topics.file')}
          </Link>
        )}
        {desks.length > 0 && (
          <Link className={button.secondary} to="/topics/desk">
            {t('topics.toDesk')}
          </Link>
        )}
        {estates.length > 1 && (
          <SelectField
            label={t('topics.estate')}
            value={estateId}
            options={estates.map(({ id, name }) => [id, name] as const)}
            choose={setChosen}
          />
        )}
        <Segments
          legend={t('topics.which')}
          value={filter}
          options={filters.map(value => [value, t(`topics.${value}`)] as const)}
          choose={setFilter}
        />
        {error && <Failed refusal={refusalOf(error)} retry={again} />}
        {!error && !list && !homeless && <Skeleton blocks={[9, 9, 9]} />}
        {homeless && desks.length > 0 && (
          <Message title={t('topics.deskTitle')} text={t('topics.deskText')} />
        )}
        {homeless && desks.length === 0 && (
          <Message title={t('topics.noEstateTitle')} text={t('topics.noEstateText')}>
            <Link className={button.primary} to="/my-units">
              {t('topics.toUnits')}
            </Link>
          </Message>
        )}
        {list?.length === 0 && (
          <Message title={t('topics.emptyTitle')} text={t(mine ? 'topics.emptyMine' : 'topics.emptyText')} />
        )}
        {list?.map(topic => (
          <TopicCard key={topic.id} topic={topic} changed={again} />
        ))}
      </main>
      <TabBar />
    </div>
  );
}
