import { useTranslation } from 'react-i18next';
import { AbandonElectionDocument, type ElectionFragment } from '../../graphql/generated';
import { Foldout } from '../Foldout';
import { ReasonAct } from '../ReasonAct';

export function AbandonPanel({ election, changed }: { election: ElectionFragment; changed: () => void }) {
  const { t } = useTranslation();
  return (
    <Foldout label={t('elections.abandon.title')} look="quiet">
      {close => (
        <ReasonAct
          lead={t('elections.abandon.lead')}
          label={t('elections.abandon.reason')}
          act={t('elections.abandon.act')}
          confirm={t('elections.abandon.confirm')}
          document={AbandonElectionDocument}
          variables={reason => ({ input: { electionId: election.id, reason } })}
          done={() => {
            close();
            changed();
          }}
        />
      )}
    </Foldout>
  );
}
