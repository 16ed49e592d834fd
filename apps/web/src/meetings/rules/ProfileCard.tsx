import { useTranslation } from 'react-i18next';
import type { MeetingProfileFragment } from '../../graphql/generated';
import { calendarDay } from '../../language/times';
import styles from './rules.module.css';

/** What the place says differently of one kind, and the text that says so. */
export function ProfileCard({ profile }: { profile: MeetingProfileFragment }) {
  const { t } = useTranslation();
  const { kind, since, source, noticeDays, publicationDays, decision, quorum } = profile;
  const share = decision && `${decision.bar.share.numerator}/${decision.bar.share.denominator}`;
  const said = [
    noticeDays !== null && t('kinds.notice', { days: noticeDays }),
    publicationDays !== null && t('kinds.published', { days: publicationDays }),
    decision &&
      t(decision.bar.inclusive ? 'meetingRules.atLeast' : 'meetingRules.moreThan', {
        rule: t(`meetingRules.rule.${decision.rule}`),
        share,
      }),
    quorum && t('meetingRules.quorumOf', { n: quorum.parties }),
  ].filter(text => typeof text === 'string');
  return (
    <article className={styles.card}>
      <h2>{t(`kinds.name.${kind}`)}</h2>
      <p>{said.length > 0 ? said.join(' · ') : t('meetingRules.asTheKind')}</p>
      <p className={styles.quiet}>
        {t('meetingRules.from', { day: calendarDay(since) })} · {t('kinds.source', { source })}
      </p>
    </article>
  );
}
