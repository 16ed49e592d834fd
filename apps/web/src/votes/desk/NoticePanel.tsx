import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { useDraft } from '../../drafts/use-draft';
import { type DeskVoteFragment, GiveVoteNoticeDocument } from '../../graphql/generated';
import { calendarDay, dayAndClock, daysAfter, today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { asked, NOT_ASKED, RaisedAgain } from './RaisedAgain';
import { useConfirmed } from './use-confirmed';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

/** 公告: the window, and from then on nothing changes any more. */
export function NoticePanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="notice">
      <h2 id="notice">{t('votes.notice.title')}</h2>
      {vote.noticedOn && vote.opensAt && vote.closesAt && (
        <p className="num">
          {t('votes.notice.given', {
            day: calendarDay(vote.noticedOn),
            from: dayAndClock(vote.opensAt),
            until: dayAndClock(vote.closesAt),
          })}
        </p>
      )}
      {vote.viewerMayRun && vote.state === 'ROLL_POSTED' && <GiveNotice vote={vote} learn={learn} />}
    </section>
  );
}

function GiveNotice({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const days = noticeDays(vote);
  const first = daysAfter(today(serverNow()), days ?? 15);
  const [{ opensAt, closesAt }, keep, forget] = useDraft(`notice.${vote.id}`, {
    opensAt: `${first}T08:00`,
    closesAt: `${daysAfter(first, 10)}T18:00`,
  });
  const [committee, setCommittee] = useState(NOT_ASKED);
  const [given, give] = useMutation(GiveVoteNoticeDocument);
  const refusal = refusalOf(given.error);
  const [dialog, ask] = useConfirmed(
    { question: t('votes.notice.confirm'), text: t('votes.notice.confirmText'), act: t('votes.notice.give') },
    async () => {
      const window = { opensAt: `${opensAt}:00+08:00`, closesAt: `${closesAt}:00+08:00` };
      const { data } = await give({
        input: { voteId: vote.id, ...window, committee: vote.raisedAgain.length ? asked(committee) : null },
      });
      if (!data) return;
      forget();
      learn(data.giveVoteNotice);
    },
  );
  return (
    <>
      <ActForm
        lead={t('votes.notice.lead')}
        submit={t('votes.notice.give')}
        busy={given.fetching}
        ready={opensAt !== '' && closesAt !== ''}
        error={given.error}
        send={ask}
      >
        <RaisedAgain again={vote.raisedAgain} committee={committee} keep={setCommittee} />
        <div className={form.pair}>
          <Field
            label={t('votes.notice.opens')}
            hint={days === null ? '' : t('votes.notice.atLeast', { days, day: calendarDay(first) })}
            refusal={atField(refusal, 'opensAt')}
          >
            <input
              type="datetime-local"
              value={opensAt}
              onChange={event => keep({ closesAt, opensAt: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('votes.notice.closes')} refusal={atField(refusal, 'closesAt')}>
            <input
              type="datetime-local"
              value={closesAt}
              onChange={event => keep({ opensAt, closesAt: event.currentTarget.value })}
            />
          </Field>
        </div>
      </ActForm>
      {dialog}
    </>
  );
}

/** By the vote's own rules; null where they cannot be read, then the server's answer says it. */
function noticeDays({ rules, temporary }: DeskVoteFragment): number | null {
  try {
    const days = JSON.parse(rules.find(({ name }) => name === 'noticeDays')?.value ?? 'null') as {
      regular: number;
      temporary: number;
    } | null;
    return days && (temporary ? days.temporary : days.regular);
  } catch {
    return null;
  }
}
