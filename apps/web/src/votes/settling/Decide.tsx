import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { ConfirmVoteSettlementDocument, RejectVoteSettlementDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import desk from '../desk/vote-desk.module.css';
import { useConfirmed } from '../desk/use-confirmed';
import type { Settlement } from './settling';

/** A supervisor agrees, which counts and posts anew, or says why not. */
export function Decide({
  settlement: { id, viewerMay },
  done,
}: {
  settlement: Settlement;
  done: () => void;
}) {
  const { t } = useTranslation();
  const [confirmed, confirm] = useMutation(ConfirmVoteSettlementDocument);
  const [rejected, reject] = useMutation(RejectVoteSettlementDocument);
  const [note, setNote] = useState('');
  const [dialog, ask] = useConfirmed(
    {
      question: t('votes.settling.confirm'),
      text: t('votes.settling.confirmText'),
      act: t('votes.settling.agree'),
    },
    async () => {
      const { data } = await confirm({ settlementId: id });
      if (data) done();
    },
  );
  return (
    <>
      {viewerMay.includes('confirmVoteSettlement') && (
        <p className={desk.ways}>
          <button
            type="button"
            className={button.primary}
            disabled={confirmed.fetching}
            onClick={() => void ask()}
          >
            {t('votes.settling.agree')}
          </button>
        </p>
      )}
      <RefusalNote refusal={refusalOf(confirmed.error)} />
      {viewerMay.includes('rejectVoteSettlement') && (
        <ActForm
          submit={t('votes.settling.reject')}
          busy={rejected.fetching}
          ready={note.trim() !== ''}
          error={rejected.error}
          send={async () => {
            const { data } = await reject({ input: { settlementId: id, reason: note } });
            if (data) done();
          }}
        >
          <Field label={t('votes.settling.whyNot')} refusal={atField(refusalOf(rejected.error), 'reason')}>
            <input maxLength={500} value={note} onChange={event => setNote(event.currentTarget.value)} />
          </Field>
        </ActForm>
      )}
      {dialog}
    </>
  );
}
