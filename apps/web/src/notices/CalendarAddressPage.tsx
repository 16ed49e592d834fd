import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { Said } from '../desk/Said';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Heading } from '../elements/Heading';
import { PhoneHeader } from '../elements/PhoneHeader';
import { Skeleton } from '../elements/Skeleton';
import { TabBar } from '../elements/TabBar';
import {
  MakeCalendarAddressDocument,
  MyCalendarAddressDocument,
  WithdrawCalendarAddressDocument,
} from '../graphql/generated';
import home from '../home/home.module.css';
import { dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import { FreshAddress } from './FreshAddress';

/** The address of one's own calendar: made, changed, withdrawn. */
export function CalendarAddressPage() {
  const { t } = useTranslation();
  const [{ data, error }, askAgain] = useQuery({
    query: MyCalendarAddressDocument,
    requestPolicy: 'network-only',
  });
  const [making, make] = useMutation(MakeCalendarAddressDocument);
  const [withdrawing, withdraw] = useMutation(WithdrawCalendarAddressDocument);
  const [fresh, setFresh] = useState<string>();
  const [said, setSaid] = useState('');
  const madeAt = data?.myCalendarAddress.madeAt;
  const busy = making.fetching || withdrawing.fetching;

  async function makeOne() {
    const { data: made } = await make({});
    if (!made) return;
    setSaid('');
    setFresh(new URL(made.makeCalendarAddress, location.origin).href);
    askAgain({ requestPolicy: 'network-only' });
  }

  async function withdrawIt() {
    const { error: refused } = await withdraw({});
    if (refused) return;
    setFresh(undefined);
    setSaid(t('notice.calendar.withdrawn'));
    askAgain({ requestPolicy: 'network-only' });
  }

  return (
    <div className={home.page}>
      <PhoneHeader title={<Heading tab={t('notice.calendar.title')}>{t('notice.calendar.title')}</Heading>} />
      <main id="content" className={home.main} aria-busy={!data && !error}>
        {error && <Failed refusal={refusalOf(error)} retry={askAgain} />}
        {!data && !error && <Skeleton blocks={[12]} />}
        {data && (
          <section className={home.card} aria-label={t('notice.calendar.title')}>
            <p>{t('notice.calendar.lead')}</p>
            <p>{t('notice.calendar.secret')}</p>
            {fresh ? (
              <FreshAddress address={fresh} />
            ) : (
              <p>
                {madeAt
                  ? t('notice.calendar.there', { when: dayAndClock(madeAt) })
                  : t('notice.calendar.none')}
              </p>
            )}
            <RefusalNote refusal={refusalOf(making.error ?? withdrawing.error)} />
            <button
              type="button"
              className={madeAt ? button.secondary : button.primary}
              disabled={busy}
              onClick={() => void makeOne()}
            >
              {t(madeAt ? 'notice.calendar.renew' : 'notice.calendar.make')}
            </button>
            {madeAt && (
              <button
                type="button"
                className={button.danger}
                disabled={busy}
                onClick={() => void withdrawIt()}
              >
                {t('notice.calendar.withdraw')}
              </button>
            )}
            <Said text={said} />
          </section>
        )}
      </main>
      <TabBar />
    </div>
  );
}
