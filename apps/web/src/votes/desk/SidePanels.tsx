import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { AnnulOwnersVoteDocument } from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { useConfirmed } from './use-confirmed';
import type { PanelProps } from './use-desk-vote';
import styles from './vote-desk.module.css';

const RULES = [
  ...[
    'duplicates',
    'blank',
    'parking',
    'severalUnits',
    'following',
    'noticeDays',
    'windowDays',
    'extensionMonths',
  ],
  ...[
    'extensionTimes',
    'inquiryDays',
    'principalsPerProxy',
    'raiseAgain',
    'askedLikeness',
    'agentsOwnersOnly',
    'agentsFirmBarred',
    'postedUpDays',
  ],
] as const;

type RuleName = 'duplicates';
type Rule = PanelProps['vote']['rules'][number];

/** By which rules, each with where it comes from. */
export function RulesPanel({ vote }: Pick<PanelProps, 'vote'>) {
  const { t, i18n } = useTranslation();
  const settled: Readonly<Record<string, string | null>> = vote.policies;
  return (
    <section className={styles.panel} aria-labelledby="rules">
      <h2 id="rules">{t('votes.rules')}</h2>
      <dl className={styles.facts}>
        {vote.rules
          .filter(({ name }) => (RULES as readonly string[]).includes(name))
          .map(({ name, value, source, reason, asOf, standing }) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{t(`votes.rule.${name as RuleName}`)}</dt>
              <dd>
                <strong>{inWords(settled[name] ?? value)}</strong>
                <br />
                <span className={styles.quiet}>
                  {(settled[name] ?? value) === value
                    ? [t(`votes.standing.${standing}`), whence({ source, reason }), asOf].join(' · ')
                    : t('votes.settledHere')}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );

  /** Of what the vote settled otherwise than its place does neither source nor reason of the place says anything. */
  function whence({ source, reason }: Pick<Rule, 'source' | 'reason'>): string {
    if (!reason) return source;
    return i18n.language === 'en' ? reason.en : reason.zh;
  }

  function inWords(value: string): string {
    if (value === 'true' || value === 'false') return t(`votes.is.${value}`);
    return t(`votes.policy.${value as 'INCLUDE'}`, { defaultValue: plain(value) });
  }
}

/** {"regular":15,"temporary":7} as 15 / 7. */
function plain(value: string): string {
  try {
    const read = JSON.parse(value) as unknown;
    return typeof read === 'object' && read !== null
      ? Object.values(read)
          .map(each => (typeof each === 'object' ? Object.values(each as object).join('/') : String(each)))
          .join(' / ')
      : String(read);
  } catch {
    return value;
  }
}

/** What happened, the newest first. */
export function CoursePanel({ vote }: Pick<PanelProps, 'vote'>) {
  const { t } = useTranslation();
  return (
    <section className={styles.panel} aria-labelledby="course">
      <h2 id="course">{t('votes.course')}</h2>
      <ol className={styles.list}>
        {vote.timeline
          .slice()
          .reverse()
          .map(({ seq, type, at, byName, byTitle, text }) => (
            <li key={seq}>
              <strong>{t(`votes.event.${type as 'DRAFTED'}`, { defaultValue: type })}</strong>
              {text && <span>{text}</span>}
              <span className={`${styles.quiet} num`}>
                <span>{dayAndClock(at)}</span>
                {byName && (
                  <span>
                    {byName} {byTitle}
                  </span>
                )}
              </span>
            </li>
          ))}
      </ol>
    </section>
  );
}

export function AnnulPanel({ vote, learn }: PanelProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const [annulled, annul] = useMutation(AnnulOwnersVoteDocument);
  const [dialog, ask] = useConfirmed(
    { question: t('votes.annul.confirm'), text: t('votes.annul.confirmText'), act: t('votes.annul.act') },
    async () => {
      const { data } = await annul({ input: { voteId: vote.id, reason } });
      if (data) learn(data.annulOwnersVote);
    },
  );
  return (
    <section className={styles.panel} aria-labelledby="annul">
      <h2 id="annul">{t('votes.annul.title')}</h2>
      <ActForm
        lead={t('votes.annul.lead')}
        submit={t('votes.annul.act')}
        busy={annulled.fetching}
        error={annulled.error}
        send={ask}
      >
        <Field label={t('votes.annul.reason')} refusal={atField(refusalOf(annulled.error), 'reason')}>
          <input maxLength={500} value={reason} onChange={event => setReason(event.currentTarget.value)} />
        </Field>
      </ActForm>
      {dialog}
    </section>
  );
}
