import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { phaseOf } from '../../booth/vote';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { Progress } from '../../elements/Progress';
import {
  CloseOwnersVoteDocument,
  ExtendOwnersVoteDocument,
  type LiveVoteFragment,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { useServerNow } from '../../live/server-clock';
import { wallClock } from '../../notices/wall-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { Gauges } from '../Gauges';
import { percent } from '../percent';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

/** How far the estate is, as a whole and by building; longer, if too few take part. */
export function TurnoutPanel({ vote, live, learn }: PanelProps & { live: LiveVoteFragment | undefined }) {
  const { t } = useTranslation();
  const phase = phaseOf(vote, useServerNow());
  return (
    <section className={styles.panel} aria-labelledby="turnout">
      <h2 id="turnout">{t('votes.turnout.title')}</h2>
      {live && <Gauges heads={live.heads} area={live.area} />}
      <p className={styles.ways}>
        <a className={button.secondary} href={`/screen/votes/${vote.id}`} target="_blank" rel="noreferrer">
          {t('votes.turnout.screen')}
        </a>
        <a className={button.secondary} href={`/votes/${vote.id}`} target="_blank" rel="noreferrer">
          {t('votes.turnout.phone')}
        </a>
      </p>
      {live && live.buildings.length > 0 && <Buildings buildings={live.buildings} />}
      {vote.extensions.map(({ until, reason }, at) => (
        <p key={until} className={styles.quiet}>
          {t('votes.turnout.extended', { n: at + 1, until: dayAndClock(until), reason })}
        </p>
      ))}
      {vote.viewerMayRun && phase === 'open' && <Extend vote={vote} learn={learn} />}
      {vote.viewerMayRun && vote.state === 'NOTICED' && phase === 'closed' && (
        <Close vote={vote} learn={learn} />
      )}
    </section>
  );
}

function Buildings({ buildings }: Pick<LiveVoteFragment, 'buildings'>) {
  const { t } = useTranslation();
  return (
    <table className={`${styles.table} num`}>
      <caption className="visually-hidden">{t('votes.turnout.buildings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('votes.turnout.building')}</th>
          <th scope="col">{t('votes.turnout.taken')}</th>
          <th scope="col">{t('votes.turnout.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {buildings.map(({ name, units, taken }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              {taken} / {units}
            </td>
            <td>
              {percent(taken, units)}%
              <Progress value={taken} of={units} label={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Extend({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [until, setUntil] = useState(wallClock(vote.closesAt!));
  const [reason, setReason] = useState('');
  const [extended, extend] = useMutation(ExtendOwnersVoteDocument);
  const refusal = refusalOf(extended.error);
  return (
    <ActForm
      title={t('votes.turnout.extend')}
      lead={t('votes.turnout.extendLead')}
      submit={t('votes.turnout.extend')}
      busy={extended.fetching}
      ready={until !== ''}
      error={extended.error}
      send={async () => {
        const { data } = await extend({ input: { voteId: vote.id, until: `${until}:00+08:00`, reason } });
        if (!data) return;
        setReason('');
        learn(data.extendOwnersVote);
      }}
    >
      <Field label={t('votes.turnout.until')} refusal={atField(refusal, 'until')}>
        <input type="datetime-local" value={until} onChange={event => setUntil(event.currentTarget.value)} />
      </Field>
      <Field label={t('votes.turnout.reason')} refusal={atField(refusal, 'reason')}>
        <input maxLength={500} value={reason} onChange={event => setReason(event.currentTarget.value)} />
      </Field>
    </ActForm>
  );
}

function Close({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [closed, close] = useMutation(CloseOwnersVoteDocument);
  return (
    <>
      <RefusalNote refusal={refusalOf(closed.error)} />
      <button
        type="button"
        className={button.primary}
        disabled={closed.fetching}
        onClick={() =>
          void close({ voteId: vote.id }).then(({ data }) => data && learn(data.closeOwnersVote))
        }
      >
        {t('votes.turnout.close')}
      </button>
    </>
  );
}
