import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../../desk/DeskShell';
import { FailedPage } from '../../elements/Failed';
import { Heading } from '../../elements/Heading';
import { Skeleton } from '../../elements/Skeleton';
import { type Office, ViewerDocument } from '../../graphql/generated';
import { CallingPanel } from '../calling/CallingPanel';
import { ScreensPanel } from '../screens/ScreensPanel';
import { SettlingPanel } from '../settling/SettlingPanel';
import { useVoteLive } from '../use-vote-live';
import { DiscardPanel } from './DiscardPanel';
import { DocumentsPanel } from './DocumentsPanel';
import { ItemsAsPrinted } from './ItemsAsPrinted';
import { EarlierMatters } from './EarlierMatters';
import { NoticePanel } from './NoticePanel';
import { OfficersPanel } from './OfficersPanel';
import { QuestionsPanel } from './QuestionsPanel';
import { ResultPanel } from './ResultPanel';
import { RollPanel } from './RollPanel';
import { ItemsPanel, SettingsPanel } from './SettingsPanel';
import { AnnulPanel, CoursePanel, RulesPanel } from './SidePanels';
import { TurnoutPanel } from './TurnoutPanel';
import { useDeskVote } from './use-desk-vote';
import styles from './vote-desk.module.css';
import pill from '../../elements/pill.module.css';

const CARRIERS: readonly Office[] = ['GRID_MEMBER', 'BUILDING_REPRESENTATIVE'];
const COUNTED: readonly string[] = ['CLOSED', 'RESULT_POSTED', 'DECLARED', 'ARCHIVED'];

/** One vote with all that can be done to it now; what is due comes first. */
export function VoteDeskPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { vote, refusal, learn, askAgain } = useDeskVote(id);
  const { vote: live } = useVoteLive(id);
  const [{ data: viewed }] = useQuery({ query: ViewerDocument });
  const stateChanged = useEffectEvent(askAgain);
  const seen = live?.state;
  // The clock closes a vote, and colleagues act on it too: whoever looks on asks again, at a change of state alone.
  useEffect(() => {
    if (seen) stateChanged();
  }, [seen]);

  if (!vote) {
    return (
      <DeskShell>
        {refusal ? <FailedPage refusal={refusal} retry={askAgain} /> : <Skeleton blocks={[4, 12, 12]} />}
      </DeskShell>
    );
  }
  const duty = vote.officers.find(({ personId }) => personId === viewed?.viewer?.id)?.duty;
  const isOfficer = duty !== undefined;
  const watches = viewed?.viewer?.appointments.some(({ office }) => office === 'PROPERTY_OFFICER');
  // As the server has it: papers are for those who run the vote, count it or carry them.
  const carries = viewed?.viewer?.appointments.some(({ office }) => CARRIERS.includes(office));
  const preparing = vote.state === 'DRAFT' || vote.state === 'ROLL_POSTED';
  return (
    <DeskShell>
      <div className={styles.head}>
        <Link to="/votes/desk" className={styles.back}>
          ← {t('votes.back')}
        </Link>
        <Heading tab={vote.title}>{vote.title}</Heading>
        <p className={styles.quiet}>
          {vote.trial && <span className={styles.trial}>{t('booth.trial')}</span>}
          <span className={pill.pill} data-look={vote.state === 'NOTICED' ? 'good' : undefined}>
            {t(`booth.state.${vote.state}`)}
          </span>
          <span>{vote.estateName}</span>
          <span className="num">{t('votes.number', { year: vote.year, n: vote.number })}</span>
          {vote.buildings && <span>{vote.buildings.join('、')}</span>}
          {!preparing && vote.form === 'NAMED' && (vote.viewerMayRun || isOfficer || carries) && (
            <Link to={`/votes/desk/${id}/papers`}>{t('votes.paperDesk.open')}</Link>
          )}
          {!preparing && vote.viewerMayRun && (
            <Link to={`/votes/desk/${id}/letters`}>{t('votes.letters.title')}</Link>
          )}
          {COUNTED.includes(vote.state) && vote.form === 'NAMED' && (isOfficer || watches) && (
            <Link to={`/votes/desk/${id}/ballots`}>{t('votes.looks.title')}</Link>
          )}
        </p>
      </div>
      <div className={styles.columns}>
        <div className={styles.column}>
          {!preparing && vote.state !== 'ANNULLED' && <TurnoutPanel vote={vote} live={live} learn={learn} />}
          {COUNTED.includes(vote.state) && <ResultPanel vote={vote} learn={learn} />}
          {vote.state === 'NOTICED' && <DocumentsPanel voteId={vote.id} state={vote.state} />}
          {vote.state === 'RESULT_POSTED' && (vote.viewerMayRun || watches || isOfficer) && (
            <SettlingPanel vote={vote} isTeller={duty === 'TELLER'} changed={askAgain} />
          )}
          {COUNTED.includes(vote.state) &&
            vote.form === 'NAMED' &&
            vote.state !== 'ARCHIVED' &&
            (vote.viewerMayRun || isOfficer) && <CallingPanel voteId={id} mayDraw={vote.viewerMayRun} />}
          {vote.viewerMayRun && vote.state === 'DRAFT' && <SettingsPanel vote={vote} learn={learn} />}
          {vote.viewerMayRun && preparing && vote.slates.length === 0 ? (
            <ItemsPanel vote={vote} learn={learn} />
          ) : (
            <ItemsAsPrinted vote={vote} />
          )}
          <RollPanel vote={vote} learn={learn} />
          {preparing && vote.viewerMayRun && <EarlierMatters vote={vote} learn={learn} />}
          {!preparing || vote.state === 'ROLL_POSTED' ? <NoticePanel vote={vote} learn={learn} /> : null}
          <QuestionsPanel vote={vote} learn={learn} />
        </div>
        <div className={styles.column}>
          <OfficersPanel vote={vote} learn={learn} />
          <RulesPanel vote={vote} />
          {vote.viewerMayRun && vote.state !== 'DRAFT' && vote.state !== 'ANNULLED' && (
            <ScreensPanel voteId={id} />
          )}
          <CoursePanel vote={vote} />
          {vote.viewerMayRun && vote.state === 'DRAFT' && <DiscardPanel vote={vote} />}
          {vote.viewerMayAnnul && vote.state !== 'DRAFT' && <AnnulPanel vote={vote} learn={learn} />}
        </div>
      </div>
    </DeskShell>
  );
}
