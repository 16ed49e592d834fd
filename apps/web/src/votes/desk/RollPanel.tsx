import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import {
  PostVoteRollDocument,
  RefreshVotersDocument,
  TakeBackVoteRollDocument,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { squareMetres } from '../../topics/square-metres';
import { useConfirmed } from './use-confirmed';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';
import { hundredths } from './vote-settings';

/** 名册: posted with its totals and the gap to the land registry, or taken back. */
export function RollPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const posted = vote.rollHash !== null;
  return (
    <section className={styles.panel} aria-labelledby="roll">
      <h2 id="roll">{t('votes.roll.title')}</h2>
      {posted ? <Totals vote={vote} /> : <p className={styles.quiet}>{t('votes.roll.none')}</p>}
      {vote.viewerMayRun && vote.state === 'DRAFT' && <Post vote={vote} learn={learn} />}
      {vote.viewerMayRun && (vote.state === 'ROLL_POSTED' || vote.state === 'NOTICED') && (
        <Refresh vote={vote} learn={learn} />
      )}
      {vote.viewerMayRun && vote.state === 'ROLL_POSTED' && <TakeBack vote={vote} learn={learn} />}
    </section>
  );
}

function Totals({ vote }: Pick<PanelProps, 'vote'>) {
  const { t } = useTranslation();
  const { rollArea, registryArea } = vote;
  const gap = (rollArea ?? 0) - (registryArea ?? 0);
  const compared =
    registryArea === null
      ? t('votes.roll.noRegistry')
      : gap === 0
        ? t('votes.roll.same')
        : t('votes.roll.gap', {
            more: t(gap > 0 ? 'votes.roll.more' : 'votes.roll.less'),
            n: squareMetres(Math.abs(gap)),
          });
  return (
    <>
      <dl className={`${styles.facts} num`}>
        <dt>{t('votes.roll.heads')}</dt>
        <dd>{t('booth.people', { n: vote.rollHeads })}</dd>
        <dt>{t('votes.roll.area')}</dt>
        <dd>
          {t('booth.metres', { n: squareMetres(rollArea ?? 0) })}
          <br />
          {compared}
          {vote.gapExplained && (
            <>
              <br />
              {vote.gapExplained}
            </>
          )}
        </dd>
        <dt>{t('votes.roll.units')}</dt>
        <dd>{t('booth.units', { n: vote.rollUnits })}</dd>
        <dt>{t('votes.roll.hash')}</dt>
        <dd className={styles.hash}>{vote.rollHash}</dd>
      </dl>
      {vote.rollPostedAt && (
        <p className={styles.quiet}>{t('votes.roll.posted', { time: dayAndClock(vote.rollPostedAt) })}</p>
      )}
    </>
  );
}

function Post({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [registry, setRegistry] = useState('');
  const [explanation, setExplanation] = useState('');
  const [posted, post] = useMutation(PostVoteRollDocument);
  const registryArea = hundredths(registry);
  const unreadable = Number.isNaN(registryArea);
  const refusal = refusalOf(posted.error);
  const [dialog, ask] = useConfirmed(
    { question: t('votes.roll.confirm'), text: t('votes.roll.confirmText'), act: t('votes.roll.post') },
    async () => {
      const { data } = await post({ input: { voteId: vote.id, registryArea, explanation } });
      if (data) learn(data.postVoteRoll);
    },
  );
  return (
    <>
      <ActForm
        lead={t('votes.roll.lead')}
        submit={t('votes.roll.post')}
        busy={posted.fetching}
        ready={!unreadable}
        error={posted.error}
        send={ask}
      >
        <Field
          label={t('votes.roll.registry')}
          hint={unreadable ? t('votes.roll.registryBad') : ''}
          refusal={atField(refusal, 'registryArea')}
        >
          <input
            inputMode="decimal"
            value={registry}
            onChange={event => setRegistry(event.currentTarget.value)}
          />
        </Field>
        <Field label={t('votes.roll.explanation')} refusal={atField(refusal, 'explanation')}>
          <input
            maxLength={500}
            value={explanation}
            onChange={event => setExplanation(event.currentTarget.value)}
          />
        </Field>
      </ActForm>
      {dialog}
    </>
  );
}

/** Who votes by phone follows the register by itself; this is for whoever will not wait for midnight. */
function Refresh({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [refreshed, refresh] = useMutation(RefreshVotersDocument);
  return (
    <>
      <p className={styles.quiet}>{t('votes.roll.refreshText')}</p>
      <p role="status">{refreshed.data && !refreshed.fetching ? t('votes.roll.refreshed') : ''}</p>
      <RefusalNote refusal={refusalOf(refreshed.error)} />
      <p>
        <button
          type="button"
          className={button.secondary}
          disabled={refreshed.fetching}
          onClick={() =>
            void refresh({ voteId: vote.id }).then(({ data }) => data && learn(data.refreshVoters))
          }
        >
          {t('votes.roll.refresh')}
        </button>
      </p>
    </>
  );
}

function TakeBack({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [taken, takeBack] = useMutation(TakeBackVoteRollDocument);
  return (
    <ActForm
      submit={t('votes.roll.takeBack')}
      busy={taken.fetching}
      error={taken.error}
      send={async () => {
        const { data } = await takeBack({ input: { voteId: vote.id, reason } });
        if (data) learn(data.takeBackVoteRoll);
      }}
    >
      <Field label={t('votes.roll.reason')} refusal={atField(refusalOf(taken.error), 'reason')}>
        <input maxLength={500} value={reason} onChange={event => setReason(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}
