import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import act from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { EnterStandingTermDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';
import { People, type Person } from './People';
import { ProfileField } from './ProfileField';

/** 补录在任的一届: as it was filed, members by office, alternates in their order. */
export function EnterStanding({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const { estateId } = committee;
  const [profile, setProfile] = useState(committee.profile ?? 'national');
  const [draft, setDraft] = useState({ number: '1', size: '5', electedOn: '', endsOn: '' });
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [{ fetching, error }, enter] = useMutation(EnterStandingTermDocument);
  const refusal = refusalOf(error);
  const { number, size, electedOn, endsOn } = draft;
  const figure = (key: 'number' | 'size') => (
    <Field label={t(`committees.standingTerm.${key}`)} refusal={atField(refusal, key)}>
      <input
        inputMode="numeric"
        value={draft[key]}
        onChange={event => setDraft({ ...draft, [key]: event.currentTarget.value })}
      />
    </Field>
  );
  const day = (key: 'electedOn' | 'endsOn') => (
    <DayField
      label={t(`committees.standingTerm.${key}`)}
      value={draft[key]}
      set={value => setDraft({ ...draft, [key]: value })}
      refusal={atField(refusal, key)}
    />
  );
  return (
    <ActForm
      lead={t('committees.standingTerm.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={[number, size].every(value => /^\d{1,2}$/.test(value)) && electedOn !== '' && endsOn !== ''}
      error={error}
      send={async () => {
        const listed = people.map(({ name, unitId, place }) => ({ name, unitId, place }));
        const { data } = await enter({
          input: {
            ...{ estateId, profile, electedOn, endsOn, number: Number(number), size: Number(size) },
            members: listed.flatMap(({ place, ...one }) =>
              place === 'ALTERNATE' ? [] : [{ ...one, role: place }],
            ),
            alternates: listed.flatMap(({ place, ...one }) => (place === 'ALTERNATE' ? [one] : [])),
          },
        });
        if (data) done(data.enterStandingTerm);
      }}
    >
      <ProfileField value={profile} choose={setProfile} refusal={refusal} />
      <div className={act.pair}>
        {figure('number')}
        {figure('size')}
      </div>
      <div className={act.pair}>
        {day('electedOn')}
        {day('endsOn')}
      </div>
      <People
        estateId={estateId}
        people={people}
        places={['CHAIR', 'DEPUTY', 'MEMBER', 'ALTERNATE']}
        set={setPeople}
      />
    </ActForm>
  );
}
