import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { newId } from '../../drafts/new-id';
import { SendCommitteeMembersDocument } from '../../graphql/generated';
import type { ActProps } from './act-props';
import { FromOutside } from './FromOutside';
import { People, type Person } from './People';

/** 补派: who follows those who left a 物管会. */
export function SendMembers({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const { estateId, id, term } = committee;
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [{ fetching, error }, sendThem] = useMutation(SendCommitteeMembersDocument);
  const free = term ? term.size - term.members.length : 0;
  return (
    <ActForm
      lead={t('committees.form.sendLead', { n: free })}
      submit={t('committees.acts.sendCommitteeMembers')}
      busy={fetching}
      ready={people.length > 0}
      error={error}
      send={async () => {
        const members = people.map(({ name, unitId, side, place }) => ({
          ...{ name, unitId, side, role: place === 'ALTERNATE' ? ('MEMBER' as const) : place },
        }));
        const { data } = await sendThem({ input: { bodyId: id!, members } });
        if (data) done(data.sendCommitteeMembers);
      }}
    >
      <People estateId={estateId} people={people} places={['CHAIR', 'DEPUTY', 'MEMBER']} set={setPeople} />
      <FromOutside
        add={one => setPeople([...people, { ...one, key: newId(), unitId: null, unit: '', place: 'MEMBER' }])}
      />
    </ActForm>
  );
}
