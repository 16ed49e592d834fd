import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import {
  SetMeetingProfileDocument,
  type DecisionRule,
  type MeetingKindCode,
  type MeetingProfileFragment,
} from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField, withinField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { KIND_TITLES } from '../schedule/kind-titles';
import { emptyProfile, toProfileInput } from './profile-draft';
import styles from './rules.module.css';

const KINDS = Object.keys(KIND_TITLES) as MeetingKindCode[];
const RULES: readonly (DecisionRule | '')[] = ['', 'SEATS_PRESENT', 'ALL_SEATS', 'EACH_PARTY', 'CONSENSUS'];

/** A kind of meeting as the place settles it from a day on; what is left blank stays as the kind has it. */
export function SetProfile(props: {
  placeId: string;
  changed: (all: readonly MeetingProfileFragment[]) => void;
}) {
  const { t } = useTranslation();
  const begin = () => emptyProfile(today(serverNow()));
  const [draft, keep] = useState(begin);
  const [{ error, fetching }, set] = useMutation(SetMeetingProfileDocument);
  const refusal = refusalOf(error);
  const change = (next: Partial<typeof draft>) => keep({ ...draft, ...next });

  async function send() {
    const { data } = await set({ input: toProfileInput(draft, props.placeId) });
    if (!data) return;
    props.changed(data.setMeetingProfile);
    keep(begin());
  }

  return (
    <section className={styles.card}>
      <ActForm
        title={t('meetingRules.set')}
        lead={t('meetingRules.setLead')}
        submit={t('meetingRules.submit')}
        busy={fetching}
        error={error}
        send={send}
      >
        <SelectField
          label={t('kinds.kind')}
          value={draft.kind}
          options={KINDS.map(kind => [kind, t(`kinds.name.${kind}`)] as const)}
          choose={kind => change({ kind })}
          refusal={atField(refusal, 'kind')}
        />
        <Field label={t('meetingRules.since')} refusal={atField(refusal, 'since')}>
          <input
            type="date"
            value={draft.since}
            onChange={event => change({ since: event.currentTarget.value })}
          />
        </Field>
        <Field
          label={t('meetingRules.source')}
          hint={t('meetingRules.sourceHint')}
          refusal={atField(refusal, 'source')}
        >
          <input
            value={draft.source}
            maxLength={200}
            onChange={event => change({ source: event.currentTarget.value })}
          />
        </Field>
        <p className={styles.quiet}>{t('meetingRules.blank')}</p>
        {(['noticeDays', 'publicationDays', 'quorumParties'] as const).map(name => (
          <Field
            key={name}
            label={t(`meetingRules.${name}`)}
            refusal={withinField(refusal, name === 'quorumParties' ? 'quorum' : name)}
          >
            <input
              inputMode="numeric"
              value={draft[name]}
              onChange={event => change({ [name]: event.currentTarget.value })}
            />
          </Field>
        ))}
        <SelectField
          label={t('meetingRules.decides')}
          value={draft.rule}
          options={RULES.map(
            rule =>
              [rule, rule === '' ? t('meetingRules.asBefore') : t(`meetingRules.rule.${rule}`)] as const,
          )}
          choose={rule => change({ rule })}
          refusal={withinField(refusal, 'decision')}
        />
        {draft.rule !== '' && draft.rule !== 'CONSENSUS' && (
          <>
            <Field label={t('meetingRules.share')} hint={t('meetingRules.shareHint')}>
              <input
                value={draft.share}
                maxLength={7}
                onChange={event => change({ share: event.currentTarget.value })}
              />
            </Field>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={draft.inclusive}
                onChange={event => change({ inclusive: event.currentTarget.checked })}
              />
              {t('meetingRules.inclusive')}
            </label>
          </>
        )}
      </ActForm>
    </section>
  );
}
