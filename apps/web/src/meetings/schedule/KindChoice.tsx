import { useTranslation } from 'react-i18next';
import { SelectField } from '../../desk/SelectField';
import type { MeetingKindCode, MeetingKindsQuery } from '../../graphql/generated';
import type { Refusal } from '../../refusals/refusal';
import styles from './schedule.module.css';

export type Kind = MeetingKindsQuery['meetingKinds'][number];

/** What sort of meeting, and by which rules it goes here. */
export function KindChoice(props: {
  kinds: readonly Kind[];
  kind: MeetingKindCode;
  choose: (kind: MeetingKindCode) => void;
  refusal: Refusal | undefined;
}) {
  const { t } = useTranslation();
  const { kinds, kind, choose, refusal } = props;
  const chosen = kinds.find(({ code }) => code === kind);
  const offered = kinds.filter(({ viewerMayCall, code }) => viewerMayCall || code === kind);
  const codes = offered.length > 0 ? offered.map(({ code }) => code) : [kind];
  return (
    <div className={styles.kind}>
      <SelectField
        label={t('kinds.kind')}
        value={kind}
        options={codes.map(code => [code, t(`kinds.name.${code}`)] as const)}
        choose={choose}
        refusal={refusal}
      />
      {chosen && <Rules kind={chosen} />}
    </div>
  );
}

function Rules({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const { decision, parties, leastParties, binds, noticeDays, publicationDays, source } = kind;
  const required = parties
    .filter(party => party.required)
    .map(({ party }) => t(`terms.party.${party}.short`));
  const { numerator, denominator } = decision.bar.share;
  const rule = t(`kinds.rule.${decision.rule}`);
  const half = numerator * 2 === denominator || decision.rule === 'CONSENSUS';
  const said = [
    half ? rule : t('kinds.ruleOf', { rule, share: `${numerator}/${denominator}` }),
    ...(leastParties > 1 ? [t('kinds.leastParties', { n: leastParties })] : []),
    ...(required.length > 0 ? [t('kinds.needs', { parties: required.join(t('app.comma')) })] : []),
    t('kinds.notice', { days: noticeDays }),
    ...(publicationDays === null ? [] : [t('kinds.published', { days: publicationDays })]),
    ...(binds ? [] : [t('kinds.advises')]),
  ];
  return (
    <div className={styles.rules}>
      <p>{said.join(' · ')}</p>
      <p>
        {t('kinds.source', { source })}
        {source.includes('[D]') && `。${t('kinds.defaults')}`}
      </p>
    </div>
  );
}
