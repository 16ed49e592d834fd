import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { Said } from '../desk/Said';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import { NoticeRecipientsDocument, ResendNoticeDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { byUrgency, failures } from './by-urgency';
import styles from './notices.module.css';
import { RecipientRow } from './RecipientRow';

/** Who got the newest notice and who has read it; whom it did not reach comes first. */
export function Recipients({ meetingId, version }: { meetingId: string; version: number }) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: NoticeRecipientsDocument,
    variables: { meetingId },
    requestPolicy: 'cache-and-network',
  });
  const [resending, resend] = useMutation(ResendNoticeDocument);
  const [said, setSaid] = useState('');
  const recipients = byUrgency(data?.noticeRecipients ?? []);
  const failed = failures(recipients);
  const again = () => askAgain({ requestPolicy: 'network-only' });

  async function sendAgain(deliveryId: string, name: string) {
    const { error: refused } = await resend({ input: { meetingId, deliveryId } });
    setSaid(refused ? '' : t('notice.recipients.resent', { name }));
    again();
  }

  return (
    <section className={styles.card} aria-labelledby="recipients">
      <div className={styles.head}>
        <h2 id="recipients">{t('notice.recipients.title')}</h2>
        <button type="button" className={button.quiet} disabled={fetching} onClick={again}>
          {t('notice.recipients.refresh')}
        </button>
      </div>
      {error && <Failed refusal={refusalOf(error)} retry={again} />}
      {!data && !error && <Skeleton blocks={[8]} />}
      {data && (
        <>
          <p className="num">
            {t('notice.recipients.summary', {
              all: recipients.length,
              read: recipients.filter(({ readAt }) => readAt).length,
            })}
            {failed > 0 && (
              <strong className={styles.failed}>{t('notice.recipients.failed', { count: failed })}</strong>
            )}
          </p>
          <RefusalNote refusal={refusalOf(resending.error)} />
          <Said text={said} />
          <ul className={styles.recipients}>
            {recipients.map(recipient => (
              <RecipientRow
                key={recipient.personId}
                recipient={recipient}
                version={version}
                busy={resending.fetching}
                sendAgain={sendAgain}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
