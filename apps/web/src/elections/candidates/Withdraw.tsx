import { useTranslation } from 'react-i18next';
import { type CandidateFragment, WithdrawCandidateDocument } from '../../graphql/generated';
import { Foldout } from '../Foldout';
import { ReasonAct } from '../ReasonAct';

/** 退出, by the candidate or as written down at the desk. */
export function Withdraw({ candidate, changed }: { candidate: CandidateFragment; changed: () => void }) {
  const { t } = useTranslation();
  const { id, name, mine } = candidate;
  return (
    <Foldout label={mine ? t('elections.withdraw.title') : t('elections.withdraw.of', { name })} look="quiet">
      {close => (
        <ReasonAct
          lead={t('elections.withdraw.own')}
          label={t('elections.withdraw.reason')}
          act={t('elections.withdraw.act')}
          confirm={t('elections.withdraw.confirm')}
          document={WithdrawCandidateDocument}
          variables={reason => ({ input: { candidateId: id, reason } })}
          done={() => {
            close();
            changed();
          }}
        />
      )}
    </Foldout>
  );
}
