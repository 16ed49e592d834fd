import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import { ProposeVoteSettlementDocument, type VoteSettledAs } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { ChoosePhotos } from '../../topics/ChoosePhotos';
import type { SentPhoto } from '../../topics/send-photo';
import type { Flag } from './settling';

interface Props {
  voteId: string;
  itemId: string;
  flag: Flag;
  done: () => void;
}

/** A teller says how it is to be counted, why, and with which papers. */
export function Propose({ voteId, itemId, flag, done }: Props) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [as, setAs] = useState<VoteSettledAs | ''>('');
  const [reason, setReason] = useState('');
  const [papers, setPapers] = useState<readonly SentPhoto[]>([]);
  const [sending, setSending] = useState(false);
  const [proposed, propose] = useMutation(ProposeVoteSettlementDocument);
  const refusal = refusalOf(proposed.error);
  return (
    <ActForm
      submit={t('votes.settling.propose')}
      busy={proposed.fetching || sending}
      ready={as !== '' && reason.trim() !== ''}
      error={proposed.error}
      send={async () => {
        if (as === '') return;
        const { code, unitNos } = flag;
        const evidenceIds = papers.map(paper => paper.id);
        const { data } = await propose({
          input: { id, voteId, itemId, code, unitNos: [...unitNos], as, reason, evidenceIds },
        });
        if (data) done();
      }}
    >
      <SelectField<VoteSettledAs | ''>
        label={t('votes.settling.how')}
        value={as}
        options={[
          ['', t('votes.letters.pick')],
          ...flag.choices.map(choice => [choice, t(`votes.settling.as.${choice}`)] as const),
        ]}
        choose={setAs}
        refusal={atField(refusal, 'as')}
      />
      <Field
        label={t('votes.settling.reason')}
        hint={t('votes.settling.reasonHint')}
        refusal={atField(refusal, 'reason')}
      >
        <textarea
          rows={2}
          maxLength={500}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
      <ChoosePhotos
        label={t('votes.settling.papers')}
        hint={t('votes.settling.papersHint')}
        sent={papers}
        keep={setPapers}
        busy={setSending}
      />
    </ActForm>
  );
}
