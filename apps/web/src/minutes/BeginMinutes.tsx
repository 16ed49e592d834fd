import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { Message } from '../elements/Message';
import { DraftMinutesDocument, type MinutesAtDeskFragment } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './minutes.module.css';

interface Props {
  meetingId: string;
  mayWrite: boolean;
  see: (view: MinutesAtDeskFragment) => void;
}

/** Nobody has begun yet. */
export function BeginMinutes({ meetingId, mayWrite, see }: Props) {
  const { t } = useTranslation();
  const [{ fetching, error }, draft] = useMutation(DraftMinutesDocument);

  async function begin() {
    const { data } = await draft({ meetingId });
    if (data) see(data.draftMinutes);
  }

  return (
    <section className={styles.pane}>
      <Message title={t('minutes.notBegun')} text={t('minutes.notBegunText')}>
        {mayWrite && (
          <button type="button" className={button.primary} disabled={fetching} onClick={() => void begin()}>
            {t(fetching ? 'minutes.beginning' : 'minutes.begin')}
          </button>
        )}
        <RefusalNote refusal={refusalOf(error)} />
      </Message>
    </section>
  );
}
