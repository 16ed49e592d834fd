import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { PostOfficersDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import type { ActProps } from './act-props';
import { DayField } from './DayField';

/** The names of chair, deputies and members hang where owners pass. */
export function PostOfficers({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const [postedOn, setPostedOn] = useState(() => today(serverNow()));
  const [{ fetching, error }, post] = useMutation(PostOfficersDocument);
  return (
    <ActForm
      lead={t('committees.post.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={postedOn !== ''}
      error={error}
      send={async () => {
        const { data } = await post({ bodyId: committee.id!, postedOn });
        if (data) done(data.postOfficers);
      }}
    >
      <DayField label={t('committees.post.postedOn')} value={postedOn} set={setPostedOn} />
    </ActForm>
  );
}
