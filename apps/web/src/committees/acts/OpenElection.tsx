import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import { type ElectionKind, OpenElectionDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { useProfiles } from '../../votes/desk/use-profiles';
import type { ActProps } from './act-props';

/** 启动: of the whole committee, or of its empty seats. Goes on to the election. */
export function OpenElection({ committee }: Pick<ActProps, 'committee'>) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const profiles = useProfiles();
  const kinds = kindsFor(committee);
  const [id] = useState(newId);
  const [kind, setKind] = useState(kinds[0]!);
  const [profile, setProfile] = useState(committee.profile ?? 'national');
  const [because, setBecause] = useState('');
  const [{ fetching, error }, open] = useMutation(OpenElectionDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.open.lead')}
      submit={t('committees.acts.openElection')}
      busy={fetching}
      ready={because.trim() !== ''}
      error={error}
      send={async () => {
        const { estateId } = committee;
        const { data } = await open({
          input: { id, estateId, kind, profile, because, bodyKind: 'COMMITTEE' },
        });
        if (data) await navigate(`/elections/${data.openElection.id}`);
      }}
    >
      <SelectField
        label={t('committees.open.kind')}
        value={kind}
        options={kinds.map(one => [one, t(`committees.open.${one}`)] as const)}
        choose={setKind}
        refusal={atField(refusal, 'kind')}
      />
      <SelectField
        label={t('committees.open.profile')}
        value={profile}
        options={profiles.map(({ name, zh, en }) => [name, i18n.language === 'en' ? en : zh] as const)}
        choose={setProfile}
        refusal={atField(refusal, 'profile')}
      />
      <Field
        label={t('committees.open.because')}
        hint={t('committees.open.becauseHint')}
        refusal={atField(refusal, 'because')}
      >
        <textarea
          rows={3}
          maxLength={300}
          value={because}
          onChange={event => setBecause(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}

/** What makes sense here; the server decides. */
function kindsFor({ kind, term }: ActProps['committee']): ElectionKind[] {
  if (kind !== 'COMMITTEE' || !term) return ['FIRST'];
  return term.vacancy ? ['BY_ELECTION', 'SEPARATE', 'REELECTION'] : ['REELECTION'];
}
