import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Phrase } from '../elements/Phrase';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import home from '../home/home.module.css';
import { useOnline } from '../live/use-online';
import { Cosign } from './Cosign';
import { Facts } from './Facts';
import { StateMark } from './StateMark';
import { Support } from './Support';
import { Timeline } from './Timeline';
import styles from './topics.module.css';
import { useTopic } from './use-topic';

/** One topic and its course, live. */
export function TopicPage() {
  const { t } = useTranslation();
  const online = useOnline();
  const { id = '' } = useParams();
  const { topic, refusal, askAgain } = useTopic(id);
  return (
    <div className={home.page}>
      <PhoneHeader title={t('topics.title')} line={topic?.estateName} />
      <main id="content" className={home.main}>
        <Link to="/topics" className={styles.back}>
          ← {t('topics.back')}
        </Link>
        {!online && (
          <p className={styles.offline} role="status">
            {t('app.offline')}
          </p>
        )}
        {refusal && <FailedPage refusal={refusal} retry={askAgain} />}
        {!topic && !refusal && <Skeleton blocks={[4, 10, 12]} />}
        {topic && !refusal && (
          <>
            <section className={home.card}>
              <p className={styles.tags}>
                <StateMark state={topic.state} mustBeHeard={topic.mustBeHeardAt !== null} />
                <span className="num">{topic.number}</span>
              </p>
              <Heading tab={topic.title} className={styles.heading}>
                <Phrase text={topic.title} />
              </Heading>
              <Facts topic={topic} />
              <Cosign topic={topic} changed={askAgain} />
            </section>
            <section className={home.card} aria-labelledby="course">
              <h2 id="course">{t('topics.course')}</h2>
              <Timeline entries={topic.timeline} meetings={topic.meetings} />
            </section>
            {topic.state !== 'MERGED' && (
              <section
                className={home.card}
                aria-label={t('topics.supporters', { n: topic.support.supporters })}
              >
                <Support support={topic.support} />
              </section>
            )}
          </>
        )}
      </main>
      <TabBar />
    </div>
  );
}
