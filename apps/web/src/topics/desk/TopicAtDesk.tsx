import { useTranslation } from 'react-i18next';
import { Failed } from '../../elements/Failed';
import { Skeleton } from '../../elements/Skeleton';
import type { ScreeningResult } from '../../graphql/generated';
import { Facts } from '../Facts';
import { StateMark } from '../StateMark';
import { Support } from '../Support';
import { Timeline } from '../Timeline';
import styles from './desk.module.css';
import { useTopic } from '../use-topic';
import { MergeForm } from './MergeForm';
import { PutForm } from './PutForm';
import { ScreenForm } from './ScreenForm';
import { SettleForm } from './SettleForm';

interface Props {
  id: string;
  /** Of the list: when it grows what only the viewer may know is asked for again. */
  seq: number;
  result: ScreeningResult;
  choose: (result: ScreeningResult) => void;
}

/** One topic with all that can be done to it now. */
export function TopicAtDesk({ id, result, choose }: Props) {
  const { t } = useTranslation();
  const { topic, refusal, askAgain } = useTopic(id);
  if (refusal) return <Failed refusal={refusal} retry={askAgain} />;
  if (!topic) return <Skeleton blocks={[4, 12]} />;
  const { state, viewerMayScreen } = topic;
  return (
    <>
      <p className={styles.quiet}>
        <StateMark state={state} mustBeHeard={topic.mustBeHeardAt !== null} />
        <span className="num">{topic.number}</span>
        <span>{topic.estateName}</span>
      </p>
      <h2>{topic.title}</h2>
      <Facts topic={topic} />
      <Support support={topic.support} />
      {viewerMayScreen && state === 'POOL' && <PutForm topic={topic} done={askAgain} />}
      {viewerMayScreen && (state === 'FILED' || state === 'POOL') && (
        <>
          <ScreenForm topic={topic} result={result} choose={choose} done={askAgain} />
          <MergeForm topic={topic} done={askAgain} />
        </>
      )}
      {viewerMayScreen && state === 'ON_AGENDA' && <SettleForm topic={topic} done={askAgain} />}
      <section aria-labelledby="desk-course">
        <h3 id="desk-course">{t('topics.course')}</h3>
        <Timeline entries={topic.timeline} meetings={topic.meetings} />
      </section>
    </>
  );
}
