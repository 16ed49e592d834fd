import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { newId } from '../../drafts/new-id';
import { FormManagementCommitteeDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';
import { FromOutside } from './FromOutside';
import { People, type Person } from './People';
import { ProfileField } from './ProfileField';

/** 组建物管会: owners from the register, the others as their organisations send them. */
export function FormManagement({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const { estateId } = committee;
  const [profile, setProfile] = useState(committee.profile ?? 'national');
  const [formedOn, setFormedOn] = useState(() => today(serverNow()));
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [{ fetching, error }, form] = useMutation(FormManagementCommitteeDocument);
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.form.lead')}
      submit={t('committees.acts.formManagementCommittee')}
      busy={fetching}
      ready={people.length > 0 && formedOn !== ''}
      error={error}
      send={async () => {
        const members = people.map(({ name, unitId, side, place }) => ({
          ...{ name, unitId, side, role: place === 'ALTERNATE' ? ('MEMBER' as const) : place },
        }));
        const { data } = await form({ input: { estateId, profile, formedOn, members } });
        if (data) done(data.formManagementCommittee);
      }}
    >
      <ProfileField value={profile} choose={setProfile} refusal={refusal} />
      <DayField
        label={t('committees.form.formedOn')}
        value={formedOn}
        set={setFormedOn}
        refusal={atField(refusal, 'formedOn')}
      />
      <People estateId={estateId} people={people} places={['CHAIR', 'DEPUTY', 'MEMBER']} set={setPeople} />
      <FromOutside
        add={one => setPeople([...people, { ...one, key: newId(), unitId: null, unit: '', place: 'MEMBER' }])}
      />
    </ActForm>
  );
}
