import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../desk/ConfirmDialog';
import button from '../elements/button.module.css';
import { type CommitteeFragment, type HandoverSide, SignHandoverDocument } from '../graphql/generated';
import { calendarDay, dayAndClock } from '../language/times';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './committees.module.css';
import type { PartProps } from './use-committee';

const SIDES = ['GIVES', 'RECEIVES', 'WITNESSES'] as const;

interface Props extends PartProps {
  learn: (after: CommitteeFragment) => void;
}

/** 移交: the list, and three signatures under it. */
export function HandoverPanel({ committee, begin, learn }: Props) {
  const { t } = useTranslation();
  const [signing, setSigning] = useState<HandoverSide>();
  const [signed, sign] = useMutation(SignHandoverDocument);
  const { handover } = committee;
  if (!handover) return null;
  const { id, dueOn, doneOn, items, signatures, viewerMay, viewerSides } = handover;
  const late = committee.duties.some(({ kind, overdue }) => kind === 'HAND_OVER' && overdue);
  return (
    <section className={styles.panel} aria-labelledby="handover">
      <h2 id="handover">{t('committees.handover.title')}</h2>
      <p className={styles.quiet}>{t('committees.handover.lead')}</p>
      <p
        className={`${styles.left} num`}
        data-late={late || undefined}
        data-done={doneOn !== null || undefined}
      >
        {doneOn
          ? t('committees.handover.doneOn', { day: calendarDay(doneOn) })
          : t('committees.handover.dueOn', { day: calendarDay(dueOn) })}
      </p>
      {items.length === 0 && <p>{t('committees.handover.noItems')}</p>}
      {items.length > 0 && (
        <ol className={styles.items}>
          {items.map(({ what, count, note }, at) => (
            <li key={at}>
              <span>{what}</span>
              <span className="num">× {count}</span>
              {note && <span className={styles.quiet}>{note}</span>}
            </li>
          ))}
        </ol>
      )}
      <dl className={styles.facts}>
        {SIDES.map(side => {
          const found = signatures.find(one => one.side === side);
          return (
            <div key={side}>
              <dt>{t(`committees.handover.${side}`)}</dt>
              <dd className="num">
                {found ? `${found.name} · ${dayAndClock(found.at)}` : t('committees.handover.unsigned')}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.ways}>
        {viewerMay.includes('listHandover') && (
          <button type="button" className={button.secondary} onClick={() => begin({ name: 'listHandover' })}>
            {t('committees.acts.listHandover')}
          </button>
        )}
        {viewerSides.map(side => (
          <button
            key={side}
            type="button"
            className={button.primary}
            disabled={signed.fetching}
            onClick={() => setSigning(side)}
          >
            {t('committees.acts.signHandover', { side: t(`committees.handover.${side}`) })}
          </button>
        ))}
      </p>
      <RefusalNote refusal={refusalOf(signed.error)} />
      {signing && (
        <ConfirmDialog
          question={t('committees.sign.question')}
          text={t('committees.sign.text', { side: t(`committees.handover.${signing}`) })}
          act={t('committees.sign.act')}
          cancel={() => setSigning(undefined)}
          confirm={() => {
            setSigning(undefined);
            void sign({ input: { handoverId: id, side: signing } }).then(
              ({ data }) => data && learn(data.signHandover),
            );
          }}
        />
      )}
    </section>
  );
}
