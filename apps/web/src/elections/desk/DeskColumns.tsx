import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Heading } from '../../elements/Heading';
import { Course } from '../Course';
import styles from '../elections.module.css';
import { Facts, useTitle } from '../Facts';
import { Objections } from '../Objections';
import { Postings } from '../Postings';
import { Steps } from '../Steps';
import type { ElectionProps } from '../use-election';
import { AbandonPanel } from './AbandonPanel';
import { CandidatesPanel } from './CandidatesPanel';
import { DutiesPanel } from './DutiesPanel';
import { GroupPanel } from './GroupPanel';
import { NowPanel } from './NowPanel';
import { PapersPanel } from './PapersPanel';
import { ResultPanel } from './ResultPanel';
import { VotePanel } from './VotePanel';

export function DeskColumns(props: ElectionProps) {
  const { t } = useTranslation();
  const { election, changed } = props;
  const title = useTitle(election);
  const { estateId, state, lists, objections, result, timeline, viewerMay, duties } = election;
  return (
    <>
      <div className={styles.top}>
        <Link to={`/committees/${estateId}`} className={styles.back}>
          ← {election.estateName}
        </Link>
        <Heading tab={title}>{title}</Heading>
        <Facts election={election} />
        <Steps election={election} />
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          <NowPanel {...props} />
          {result && <ResultPanel election={election} changed={changed} />}
          <CandidatesPanel {...props} />
          {(objections.length > 0 || state === 'LIST_POSTED') && (
            <section className={styles.card} aria-labelledby="objections">
              <h2 id="objections">{t('elections.objections.title')}</h2>
              <Objections {...props} />
            </section>
          )}
          {lists.length > 0 && (
            <section className={styles.card} aria-labelledby="lists">
              <h2 id="lists">{t('elections.lists.title')}</h2>
              <Postings lists={lists} />
            </section>
          )}
        </div>
        <div className={styles.column}>
          {duties.length > 0 && <DutiesPanel election={election} changed={changed} />}
          <VotePanel election={election} changed={changed} />
          <GroupPanel election={election} />
          <PapersPanel election={election} />
          <section className={styles.card} aria-labelledby="course">
            <h2 id="course">{t('elections.course.title')}</h2>
            <Course timeline={timeline} />
          </section>
          {viewerMay.includes('abandonElection') && <AbandonPanel election={election} changed={changed} />}
        </div>
      </div>
    </>
  );
}
