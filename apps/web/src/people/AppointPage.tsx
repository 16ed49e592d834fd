import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { DeskShell } from '../desk/DeskShell';
import { FailedPage } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { Skeleton } from '../elements/Skeleton';
import { OfficesToFillDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { AppointForm } from './AppointForm';
import listPage from '../desk/list-page.module.css';
import { usePlaces } from './use-places';

/** A new appointment: where, which office, who, from when to when. */
export function AppointPage() {
  const { t } = useTranslation();
  const [asked] = useSearchParams();
  const { places, refusal, again } = usePlaces();
  const [chosen, setChosen] = useState(asked.get('place'));
  const placeId = chosen ?? places?.[0]?.id;
  const [{ data, error }, askAgain] = useQuery({
    query: OfficesToFillDocument,
    variables: { placeId: placeId ?? '' },
    pause: placeId === undefined,
  });
  const failed = refusal ?? refusalOf(error);
  return (
    <DeskShell>
      {failed ? (
        <FailedPage
          refusal={failed}
          retry={() => {
            again();
            askAgain();
          }}
        />
      ) : (
        <div className={listPage.head}>
          <Heading tab={t('people.appoint')}>{t('people.appoint')}</Heading>
        </div>
      )}
      {!failed && (!places || !data) && <Skeleton blocks={[4, 14]} />}
      {!failed && places && data && placeId && (
        <AppointForm
          key={placeId}
          places={places}
          placeId={placeId}
          choosePlace={setChosen}
          offices={data.officesToFill}
        />
      )}
    </DeskShell>
  );
}
