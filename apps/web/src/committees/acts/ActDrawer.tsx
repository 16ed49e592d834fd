import { useTranslation } from 'react-i18next';
import { Antd } from '../../desk/Antd';
import { SideDrawer } from '../../desk/SideDrawer';
import type { Act } from '../use-committee';
import type { ActProps } from './act-props';
import { AnswerFiling } from './AnswerFiling';
import { AskForSeal } from './AskForSeal';
import { ChooseOfficers } from './ChooseOfficers';
import { DecideRemoval } from './DecideRemoval';
import { Dissolve } from './Dissolve';
import { EndMembership } from './EndMembership';
import { EnterStanding } from './EnterStanding';
import { FileWithStreet } from './FileWithStreet';
import { FormManagement } from './FormManagement';
import { HearMember } from './HearMember';
import { ListHandover } from './ListHandover';
import { MoveRemoval } from './MoveRemoval';
import { OpenElection } from './OpenElection';
import { PostOfficers } from './PostOfficers';
import { RecordMeeting } from './RecordMeeting';
import { RequestElection } from './RequestElection';
import { SendMembers } from './SendMembers';

interface Props extends ActProps {
  act: Act | undefined;
  close: () => void;
}

/** One act on the committee, beside it. */
export function ActDrawer({ committee, act, close, done }: Props) {
  const { t } = useTranslation();
  return (
    <Antd>
      <SideDrawer open={act !== undefined} close={close} title={act ? t(`committees.acts.${act.name}`) : ''}>
        {act && <Form act={act} committee={committee} done={done} />}
      </SideDrawer>
    </Antd>
  );
}

function Form({ act, ...rest }: ActProps & { act: Act }) {
  switch (act.name) {
    case 'chooseOfficers':
      return <ChooseOfficers {...rest} />;
    case 'postOfficers':
      return <PostOfficers {...rest} />;
    case 'listHandover':
      return <ListHandover {...rest} />;
    case 'askForSeal':
      return <AskForSeal {...rest} />;
    case 'dissolveManagementCommittee':
      return <Dissolve {...rest} />;
    case 'openElection':
      return <OpenElection committee={rest.committee} />;
    case 'requestElection':
      return <RequestElection committee={rest.committee} />;
    case 'recordCommitteeMeeting':
      return <RecordMeeting {...rest} />;
    case 'enterStandingTerm':
      return <EnterStanding {...rest} />;
    case 'formManagementCommittee':
      return <FormManagement {...rest} />;
    case 'sendCommitteeMembers':
      return <SendMembers {...rest} />;
    case 'endMembership':
      return <EndMembership memberId={act.memberId} {...rest} />;
    case 'moveRemoval':
      return <MoveRemoval memberId={act.memberId} {...rest} />;
    case 'fileWithStreet':
      return <FileWithStreet filingId={act.filingId} {...rest} />;
    case 'answerFiling':
      return <AnswerFiling filingId={act.filingId} {...rest} />;
    case 'hearMember':
      return <HearMember removalId={act.removalId} {...rest} />;
    case 'decideRemoval':
      return <DecideRemoval removalId={act.removalId} {...rest} />;
  }
}
