import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { TakeChairDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';

/** For whoever may step in when the chair cannot go on; the server says who that is. */
export function TakeChair({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation();
  const [{ error, fetching }, take] = useMutation(TakeChairDocument);

  async function stepIn() {
    const { data } = await take({ meetingId });
    if (data) location.reload();
  }

  return (
    <>
      <RefusalNote refusal={refusalOf(error)} />
      <button type="button" className={button.secondary} disabled={fetching} onClick={() => void stepIn()}>
        {t('inSession.chair.take')}
      </button>
    </>
  );
}
