import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { DeskShell } from '../desk/DeskShell';
import { Said } from '../desk/Said';
import button from '../elements/button.module.css';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import type { CommitteeFragment } from '../graphql/generated';
import styles from './committees.module.css';
import { looks } from './looks';
import look from './standing.module.css';
import { CoursePanel } from './CoursePanel';
import { DutiesPanel } from './DutiesPanel';
import { ElectionNextText } from './ElectionNextText';
import { FilingsPanel } from './FilingsPanel';
import { HandoverPanel } from './HandoverPanel';
import { MembersPanel } from './MembersPanel';
import { MeetingsPanel } from './MeetingsPanel';
import { PapersPanel } from './PapersPanel';
import { RemovalsPanel } from './RemovalsPanel';
import { RequestPanel } from './RequestPanel';
import { SealsPanel } from './SealsPanel';
import { StartPanel } from './StartPanel';
import { TermPanel } from './TermPanel';
import { type Act, type PartProps, useCommittee } from './use-committee';
import pill from '../elements/pill.module.css';

// Owners read this page on phones; what acts take, antd among it, comes when somebody acts.
const ActDrawer = lazy(async () => ({ default: (await import('./acts/ActDrawer')).ActDrawer }));

/** The committee of an estate: who serves until when, what is due, and what has been done. */
export function CommitteePage() {
  const { t } = useTranslation();
  const { estateId = '' } = useParams();
  const { committee, refusal, learn, askAgain } = useCommittee(estateId);
  const [act, setAct] = useState<Act>();
  const [everActed, setEverActed] = useState(false);
  const [said, setSaid] = useState('');
  if (!committee) {
    return (
      <DeskShell>
        {refusal ? <FailedPage refusal={refusal} retry={askAgain} /> : <Skeleton blocks={[4, 12, 12]} />}
      </DeskShell>
    );
  }
  const begin = (next: Act) => {
    setSaid('');
    setEverActed(true);
    setAct(next);
  };
  const done = (after: CommitteeFragment) => {
    learn(after);
    setAct(undefined);
    setSaid(t('committees.acts.done'));
  };
  return (
    <DeskShell>
      <Head committee={committee} begin={begin} />
      <Said text={said} />
      {committee.request && <RequestPanel request={committee.request} />}
      {committee.term ? (
        <div className={styles.columns}>
          <div className={styles.column}>
            <DutiesPanel committee={committee} begin={begin} />
            <MembersPanel committee={committee} begin={begin} />
            <FilingsPanel committee={committee} begin={begin} />
            {committee.handover && <HandoverPanel committee={committee} begin={begin} learn={done} />}
            {committee.removals.length > 0 && <RemovalsPanel committee={committee} begin={begin} />}
          </div>
          <div className={styles.column}>
            <TermPanel committee={committee} term={committee.term} />
            <PapersPanel committee={committee} />
            <MeetingsPanel committee={committee} begin={begin} />
            <SealsPanel committee={committee} begin={begin} learn={done} />
            <CoursePanel committee={committee} />
            {committee.viewerMay.includes('dissolveManagementCommittee') && (
              <button
                type="button"
                className={button.danger}
                onClick={() => begin({ name: 'dissolveManagementCommittee' })}
              >
                {t('committees.acts.dissolveManagementCommittee')}
              </button>
            )}
          </div>
        </div>
      ) : (
        <>
          <Message
            title={t(committee.id ? 'committees.noTermTitle' : 'committees.noneTitle')}
            text={t(committee.id ? 'committees.noTermText' : 'committees.noneText')}
          />
          {committee.events.length > 0 && <CoursePanel committee={committee} />}
        </>
      )}
      {everActed && (
        <Suspense>
          <ActDrawer committee={committee} act={act} close={() => setAct(undefined)} done={done} />
        </Suspense>
      )}
    </DeskShell>
  );
}

function Head({ committee, begin }: PartProps) {
  const { estateId, estateName, kind, term, standing, electionId, electionNext } = committee;
  const { t } = useTranslation();
  const body = t(`committees.body.${kind ?? 'COMMITTEE'}`);
  const title = t('committees.heading', { estate: estateName, body });
  return (
    <div className={styles.head}>
      <Link to="/committees" className={styles.back}>
        ← {t('committees.back')}
      </Link>
      <Heading tab={title}>{title}</Heading>
      <p className={styles.quiet}>
        <span className={`${pill.pill} ${look.standing}`} data-look={looks[standing]}>
          {t(`committees.standing.${standing}`)}
        </span>
        {term && kind === 'COMMITTEE' && (
          <span className="num">{t('committees.nth', { n: term.number })}</span>
        )}
        {electionId && <Link to={`/elections/${electionId}`}>{t('committees.election')}</Link>}
        <Link to={`/committees/${estateId}/elections`}>{t('committees.elections')}</Link>
      </p>
      {electionNext && (
        <p className={styles.duty}>
          <ElectionNextText next={electionNext} />
        </p>
      )}
      <StartPanel committee={committee} begin={begin} />
    </div>
  );
}
