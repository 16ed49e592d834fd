import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import { Field } from '../../desk/Field';
import { type ElectionFragment, PostCandidateListDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';

interface Props {
  election: ElectionFragment;
  admitted: number;
  done: () => void;
}

export function PostList({ election, admitted, done }: Props) {
  const { t } = useTranslation();
  const again = election.lists.length > 0;
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const [sent, post] = useMutation(PostCandidateListDocument);
  const lead = t('elections.lists.lead', { n: admitted });
  return (
    <ActForm
      lead={lead}
      submit={t('elections.lists.act')}
      busy={sent.fetching}
      ready={!again || reason.trim() !== ''}
      error={sent.error}
      send={async () => setAsking(true)}
    >
      {again && (
        <Field label={t('elections.lists.reason')} refusal={atField(refusalOf(sent.error), 'reason')}>
          <textarea
            rows={2}
            maxLength={300}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        </Field>
      )}
      {asking && (
        <ConfirmDialog
          question={t('elections.lists.confirm')}
          text={lead}
          act={t('elections.lists.act')}
          cancel={() => setAsking(false)}
          confirm={async () => {
            setAsking(false);
            const { data } = await post({ input: { electionId: election.id, reason } });
            if (data) done();
          }}
        />
      )}
    </ActForm>
  );
}
