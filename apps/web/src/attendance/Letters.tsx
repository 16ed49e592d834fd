import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { newId } from '../drafts/new-id';
import button from '../elements/button.module.css';
import { AttendancePeopleDocument, EnterProxyDocument, WithdrawProxyDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './desk.module.css';
import type { Desk } from './find-seats';

const EMPTY = { seatId: '', holderId: '', reference: '', itemIds: [] as string[] };

/** 委托书: those in force, and the form that takes in another. */
export function Letters({ desk, changed }: { desk: Desk; changed: () => Promise<void> }) {
  const { t } = useTranslation();
  const { meetingId, proxies, seats, items } = desk;
  const [draft, setDraft] = useState(EMPTY);
  const [open, setOpen] = useState(false);
  const [{ data }] = useQuery({ query: AttendancePeopleDocument, variables: { meetingId }, pause: !open });
  const [{ fetching, error }, enterProxy] = useMutation(EnterProxyDocument);
  const [withdrawn, withdraw] = useMutation(WithdrawProxyDocument);
  const refusal = refusalOf(error);
  const nameOf = (seatId: string) => seats.find(seat => seat.seatId === seatId)?.holderName ?? '';

  async function send() {
    const itemIds = draft.itemIds.length > 0 ? draft.itemIds : null;
    const done = await enterProxy({ input: { ...draft, id: newId(), meetingId, itemIds } });
    if (!done.data) return;
    setDraft(EMPTY);
    await changed();
  }

  return (
    <section className={styles.card} aria-labelledby="letters">
      <h2 id="letters">{t('attendance.letters')}</h2>
      <RefusalNote refusal={refusalOf(withdrawn.error)} />
      <ul>
        {proxies.map(({ id, seatId, holderName, reference, itemIds }) => (
          <li key={id}>
            <span>
              {t('attendance.letter', { holder: holderName, name: nameOf(seatId) })}
              <small>
                {reference}
                {itemIds && ` · ${t('attendance.someItems', { n: itemIds.length })}`}
              </small>
            </span>
            <button
              type="button"
              className={button.quiet}
              disabled={withdrawn.fetching}
              aria-label={t('attendance.withdrawLetter', { name: nameOf(seatId) })}
              onClick={() =>
                void withdraw({ input: { meetingId, proxyId: id, why: t('attendance.byDesk') } }).then(
                  changed,
                )
              }
            >
              {t('attendance.withdraw')}
            </button>
          </li>
        ))}
      </ul>
      <details onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{t('attendance.newLetter')}</summary>
        <ActForm
          submit={t('attendance.takeLetter')}
          busy={fetching}
          ready={Boolean(draft.seatId && draft.holderId && draft.reference.trim())}
          error={error}
          send={send}
        >
          <Field label={t('attendance.principal')} refusal={atField(refusal, 'seatId')}>
            <select
              value={draft.seatId}
              onChange={event => setDraft({ ...draft, seatId: event.target.value })}
            >
              <option value="" />
              {seats.map(({ seatId, holderName, title }) => (
                <option key={seatId} value={seatId}>{`${holderName} ${title}`}</option>
              ))}
            </select>
          </Field>
          <Field label={t('attendance.holder')} refusal={atField(refusal, 'holderId')}>
            <select
              value={draft.holderId}
              onChange={event => setDraft({ ...draft, holderId: event.target.value })}
            >
              <option value="" />
              {data?.attendancePeople.map(({ personId, name, title }) => (
                <option key={personId} value={personId}>{`${name} ${title}`}</option>
              ))}
            </select>
          </Field>
          <Field
            label={t('attendance.reference')}
            hint={t('attendance.referenceHint')}
            refusal={atField(refusal, 'reference')}
          >
            <input
              maxLength={200}
              value={draft.reference}
              onChange={event => setDraft({ ...draft, reference: event.target.value })}
            />
          </Field>
          <fieldset className={styles.items}>
            <legend>{t('attendance.scope')}</legend>
            {items.map(({ id, position, title }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={draft.itemIds.includes(id)}
                  onChange={({ target: { checked } }) =>
                    setDraft({
                      ...draft,
                      itemIds: checked ? [...draft.itemIds, id] : draft.itemIds.filter(known => known !== id),
                    })
                  }
                />
                {t('terms.itemNumber', { position })} {title}
              </label>
            ))}
          </fieldset>
        </ActForm>
      </details>
    </section>
  );
}
