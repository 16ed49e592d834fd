import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { Segments } from '../../desk/Segments';
import { SelectField } from '../../desk/SelectField';
import { BuildingsDocument } from '../../graphql/generated';
import { currentLanguage } from '../../language';
import { atField, withinField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { useProfiles } from './use-profiles';
import { IN_SECRET, POLICIES, type SettingsDraft } from './vote-settings';

interface Props {
  estateId: string;
  draft: SettingsDraft;
  keep: (draft: SettingsDraft) => void;
  refusal: Refusal | undefined;
}

const NAMED = ['duplicates', 'blank', 'parking', 'severalUnits', 'following'] as const;

/** What is settled of a vote before its roll is posted. */
export function SettingsFields({ estateId, draft, keep, refusal }: Props) {
  const { t } = useTranslation();
  const profiles = useProfiles();
  const [{ data }] = useQuery({ query: BuildingsDocument, variables: { estateId }, pause: !estateId });
  const english = currentLanguage() === 'en';
  const secret = draft.form === 'SECRET';
  const set = (change: Partial<SettingsDraft>) => keep({ ...draft, ...change });

  return (
    <>
      <Field label={t('votes.form.name')} hint={t('votes.form.nameHint')} refusal={atField(refusal, 'title')}>
        <input
          maxLength={100}
          value={draft.title}
          onChange={event => set({ title: event.currentTarget.value })}
        />
      </Field>
      <div className={form.pair}>
        <SelectField
          label={t('votes.form.profile')}
          value={draft.profile}
          options={profiles.map(({ name, zh, en }) => [name, english ? en : zh] as const)}
          choose={profile => set({ profile })}
          refusal={atField(refusal, 'profile')}
        />
        <SelectField
          label={t('votes.form.kind')}
          value={draft.temporary ? 'temporary' : 'regular'}
          options={(['regular', 'temporary'] as const).map(
            value => [value, t(`votes.form.${value}`)] as const,
          )}
          choose={value => set({ temporary: value === 'temporary' })}
        />
        <SelectField
          label={t('votes.form.ballot')}
          value={draft.form}
          options={(['NAMED', 'SECRET'] as const).map(value => [value, t(`votes.form.${value}`)] as const)}
          choose={value => set(value === 'SECRET' ? IN_SECRET : { form: value })}
          refusal={atField(refusal, 'form')}
        />
        <SelectField
          label={t('votes.form.disclosure')}
          value={draft.disclosure}
          options={(['UNITS', 'TOTALS'] as const).map(value => [value, t(`votes.form.${value}`)] as const)}
          choose={value => set({ disclosure: value })}
        />
      </div>
      <Segments
        legend={t('votes.form.scope')}
        value={draft.buildings ? 'some' : 'whole'}
        options={(['whole', 'some'] as const).map(value => [value, t(`votes.form.${value}`)] as const)}
        choose={value => set({ buildings: value === 'some' ? [] : null })}
      />
      {draft.buildings && (
        <fieldset className={form.choices}>
          <legend>{t('votes.form.buildings')}</legend>
          {(data?.buildings ?? []).map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={draft.buildings!.includes(name)}
                onChange={({ currentTarget }) =>
                  set({
                    buildings: currentTarget.checked
                      ? [...draft.buildings!, name]
                      : draft.buildings!.filter(each => each !== name),
                  })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <RefusalNote refusal={withinField(refusal, 'buildings')} />
      <h3>{t('votes.form.policies')}</h3>
      <p className={form.lead}>{t(secret ? 'votes.form.policiesSecret' : 'votes.form.policiesLead')}</p>
      <div className={form.pair}>
        {(secret ? (['parking'] as const) : NAMED).map(policy => (
          <SelectField
            key={policy}
            label={t(`votes.form.${policy}`)}
            value={draft[policy]}
            options={[
              ['', t('votes.form.asProfile')],
              ...POLICIES[policy].map(value => [value, t(`votes.policy.${value}`)] as const),
            ]}
            choose={value => set({ [policy]: value })}
            refusal={atField(refusal, `policies.${policy}`)}
          />
        ))}
      </div>
      {!secret && (
        <Field
          label={t('votes.form.silent')}
          hint={t('votes.form.silentHint')}
          refusal={atField(refusal, 'policies.silentArticle')}
        >
          <input
            maxLength={200}
            value={draft.silentArticle}
            onChange={event => set({ silentArticle: event.currentTarget.value })}
          />
        </Field>
      )}
      <div className={form.choices}>
        <label>
          <input
            type="checkbox"
            checked={draft.trial}
            onChange={event => set({ trial: event.currentTarget.checked })}
          />
          {t('votes.form.trial')}
        </label>
      </div>
    </>
  );
}
