import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import { DecideRemovalDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';

/** What the owners decided. */
export function DecideRemoval({ removalId, done }: ActProps & { removalId: string }) {
  const { t } = useTranslation();
  const [decidedOn, setDecidedOn] = useState(() => today(serverNow()));
  const [how, setHow] = useState<'' | 'removed' | 'kept'>('');
  const [{ fetching, error }, decide] = useMutation(DecideRemovalDocument);
  return (
    <ActForm
      lead={t('committees.decide.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={how !== '' && decidedOn !== ''}
      error={error}
      send={async () => {
        const { data } = await decide({ input: { removalId, decidedOn, removed: how === 'removed' } });
        if (data) done(data.decideRemoval);
      }}
    >
      <SelectField
        label={t('committees.decide.how')}
        value={how}
        options={[
          ['', t('committees.acts.pick')],
          ['removed', t('committees.decide.removed')],
          ['kept', t('committees.decide.kept')],
        ]}
        choose={setHow}
      />
      <DayField
        label={t('committees.decide.decidedOn')}
        value={decidedOn}
        set={setDecidedOn}
        refusal={atField(refusalOf(error), 'decidedOn')}
      />
    </ActForm>
  );
}
