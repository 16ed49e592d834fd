import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import {
  ArchiveOwnersVoteDocument,
  DeclareVoteResultDocument,
  PostVoteResultDocument,
  WithdrawVoteResultDocument,
} from '../../graphql/generated';
import { calendarDay } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { Documents } from '../Documents';
import { Results } from '../Results';
import { useResult } from '../use-result';
import { useConfirmed } from './use-confirmed';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

/** After closing: count and post, take back, declare, archive; each where it is due. */
export function ResultPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const result = useResult(vote.id, vote.state);
  const { state, viewerMayRun } = vote;
  return (
    <section className={styles.panel} aria-labelledby="result">
      <h2 id="result">{t('votes.result.title')}</h2>
      {vote.resultPostedOn && (
        <p className={styles.quiet}>{t('votes.result.posted', { day: calendarDay(vote.resultPostedOn) })}</p>
      )}
      {result && <Results items={result} />}
      <Documents voteId={vote.id} state={state} record />
      {viewerMayRun && state === 'CLOSED' && <Post vote={vote} learn={learn} />}
      {viewerMayRun && state === 'RESULT_POSTED' && (
        <>
          <Declare vote={vote} learn={learn} />
          <Withdraw vote={vote} learn={learn} />
        </>
      )}
      {viewerMayRun && state === 'DECLARED' && <Archive vote={vote} learn={learn} />}
    </section>
  );
}

function Post({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [posted, post] = useMutation(PostVoteResultDocument);
  const act = t('votes.result.post');
  const [dialog, ask] = useConfirmed(
    { question: t('votes.result.confirm'), text: t('votes.result.confirmText'), act },
    async () => {
      const { data } = await post({ voteId: vote.id });
      if (data) learn(data.postVoteResult);
    },
  );
  return (
    <>
      <ActForm
        lead={t('votes.result.postLead')}
        submit={act}
        busy={posted.fetching}
        error={posted.error}
        send={ask}
      >
        {null}
      </ActForm>
      {dialog}
    </>
  );
}

function Declare({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [declared, declare] = useMutation(DeclareVoteResultDocument);
  const act = t('votes.result.declare');
  const [dialog, ask] = useConfirmed(
    { question: t('votes.result.confirm'), text: t('votes.result.confirmText'), act },
    async () => {
      const { data } = await declare({ voteId: vote.id });
      if (data) learn(data.declareVoteResult);
    },
  );
  return (
    <>
      <ActForm
        lead={t('votes.result.declareLead')}
        submit={act}
        busy={declared.fetching}
        error={declared.error}
        send={ask}
      >
        {null}
      </ActForm>
      {dialog}
    </>
  );
}

function Withdraw({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [withdrawn, withdraw] = useMutation(WithdrawVoteResultDocument);
  return (
    <ActForm
      submit={t('votes.result.withdraw')}
      busy={withdrawn.fetching}
      error={withdrawn.error}
      send={async () => {
        const { data } = await withdraw({ input: { voteId: vote.id, reason } });
        if (data) learn(data.withdrawVoteResult);
      }}
    >
      <Field label={t('votes.result.withdrawReason')} refusal={atField(refusalOf(withdrawn.error), 'reason')}>
        <input maxLength={500} value={reason} onChange={event => setReason(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}

function Archive({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [archived, archive] = useMutation(ArchiveOwnersVoteDocument);
  return (
    <ActForm
      submit={t('votes.result.archive')}
      busy={archived.fetching}
      error={archived.error}
      send={async () => {
        const { data } = await archive({ voteId: vote.id });
        if (data) learn(data.archiveOwnersVote);
      }}
    >
      {null}
    </ActForm>
  );
}
