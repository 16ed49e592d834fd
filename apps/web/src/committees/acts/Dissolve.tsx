import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import { DissolveManagementCommitteeDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';

/** 物管会 ends; all its members leave. */
export function Dissolve({ committee: { estateId }, done }: ActProps) {
  const { t } = useTranslation();
  const [on, setOn] = useState(() => today(serverNow()));
  const [asking, setAsking] = useState(false);
  const [{ fetching, error }, dissolve] = useMutation(DissolveManagementCommitteeDocument);
  const act = t('committees.acts.dissolveManagementCommittee');
  return (
    <>
      <ActForm
        lead={t('committees.dissolve.lead')}
        submit={act}
        busy={fetching}
        ready={on !== ''}
        error={error}
        send={async () => setAsking(true)}
      >
        <DayField
          label={t('committees.dissolve.on')}
          value={on}
          set={setOn}
          refusal={atField(refusalOf(error), 'on')}
        />
      </ActForm>
      {asking && (
        <ConfirmDialog
          question={t('committees.dissolve.question')}
          text={t('committees.dissolve.text')}
          act={act}
          cancel={() => setAsking(false)}
          confirm={() => {
            setAsking(false);
            void dissolve({ estateId, on }).then(
              ({ data }) => data && done(data.dissolveManagementCommittee),
            );
          }}
        />
      )}
    </>
  );
}
