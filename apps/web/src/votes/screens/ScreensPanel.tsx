import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import {
  CloseVoteScreenDocument,
  OpenVoteScreenDocument,
  VoteScreensDocument,
} from '../../graphql/generated';
import { dayAndClock } from '../../language/times';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import desk from '../desk/vote-desk.module.css';

const DAYS = ['1', '7', '31'] as const;

/** Big screens that open by a key: the address is shown once, to whoever opened it. */
export function ScreensPanel({ voteId }: { voteId: string }) {
  const { t } = useTranslation();
  const [days, setDays] = useState<(typeof DAYS)[number]>('1');
  const [address, setAddress] = useState<{ id: string; href: string }>();
  const [{ data }, askAgain] = useQuery({ query: VoteScreensDocument, variables: { voteId } });
  const [opened, open] = useMutation(OpenVoteScreenDocument);
  const [closed, close] = useMutation(CloseVoteScreenDocument);
  const again = () => askAgain({ requestPolicy: 'network-only' });
  const screens = data?.voteScreens ?? [];
  return (
    <section className={desk.panel} aria-labelledby="screens">
      <h2 id="screens">{t('votes.screens.title')}</h2>
      <ActForm
        lead={t('votes.screens.lead')}
        submit={t('votes.screens.open')}
        busy={opened.fetching}
        error={opened.error}
        send={async () => {
          const { data: answer } = await open({ input: { voteId, days: Number(days) } });
          if (!answer) return;
          const { id, key } = answer.openVoteScreen;
          setAddress({ id, href: `${location.origin}/screen/votes/${voteId}?key=${key}` });
          again();
        }}
      >
        <SelectField
          label={t('votes.screens.days')}
          value={days}
          options={DAYS.map(each => [each, t('votes.screens.day', { n: each })] as const)}
          choose={setDays}
        />
      </ActForm>
      <div role="status">
        {address && screens.some(({ id }) => id === address.id) && (
          <>
            <p>
              {t('votes.screens.address')}
              <br />
              <a href={address.href} target="_blank" rel="noreferrer" className={desk.hash}>
                {address.href}
              </a>
            </p>
            <p>
              {t('votes.screens.count')}
              <br />
              <a href={countOf(address.href)} target="_blank" rel="noreferrer" className={desk.hash}>
                {countOf(address.href)}
              </a>
            </p>
            <QRCodeSVG
              value={address.href}
              title={t('votes.screens.code')}
              marginSize={2}
              bgColor="#ffffff"
            />
          </>
        )}
      </div>
      <RefusalNote refusal={refusalOf(closed.error)} />
      <ul className={desk.list}>
        {screens.map(({ id, openedByName, openedAt, expiresAt }) => (
          <li key={id}>
            <span className={`${desk.quiet} num`}>
              <strong>{t('votes.screens.until', { time: dayAndClock(expiresAt) })}</strong>
              <span>
                {openedByName} {dayAndClock(openedAt)}
              </span>
              <button
                type="button"
                className={button.quiet}
                disabled={closed.fetching}
                aria-label={t('votes.screens.closeOne', { time: dayAndClock(openedAt) })}
                onClick={() => void close({ input: { voteId, screenId: id } }).then(again)}
              >
                {t('votes.screens.close')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 唱票, by the same key. */
function countOf(href: string): string {
  return href.replace('?key=', '/count?key=');
}
