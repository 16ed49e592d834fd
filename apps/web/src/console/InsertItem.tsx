import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../desk/Field';
import { newId } from '../drafts/new-id';
import button from '../elements/button.module.css';
import type { AgendaItemKind } from '../graphql/generated';
import { type Meeting, nextItem } from '../live/meeting';
import { atField } from '../refusals/at-field';
import { Dialog } from './Dialog';
import styles from './stage/stage.module.css';
import type { ChairActs } from './use-chair-acts';

const KINDS: readonly AgendaItemKind[] = ['DISCUSSION', 'DECISION', 'REPORT', 'ANSWER', 'RATING'];

/** An urgent matter, with the reason why it cannot wait. */
export function InsertItem({
  meeting,
  acts,
  close,
}: {
  meeting: Meeting;
  acts: ChairActs;
  close: () => void;
}) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [draft, set] = useState({
    ...{ title: '', kind: 'DISCUSSION' as AgendaItemKind, minutes: 10, because: '', next: true },
  });

  async function add(event: FormEvent) {
    event.preventDefault();
    const { title, kind, minutes, because, next } = draft;
    const item = { title, kind, minutes, summary: '', sourceRef: '', source: 'OTHER' as const };
    const beforeId = next ? (nextItem(meeting)?.id ?? null) : null;
    if (await acts.insertItem({ id, item, because, beforeId })) close();
  }

  return (
    <Dialog title={t('inSession.insert.title')} cancel={close}>
      <form className={styles.form} onSubmit={event => void add(event)} noValidate>
        <Field label={t('inSession.insert.item')} refusal={atField(acts.insertRefusal, 'item.title')}>
          <input
            value={draft.title}
            maxLength={100}
            onChange={e => set({ ...draft, title: e.currentTarget.value })}
          />
        </Field>
        <Field label={t('inSession.insert.because')} refusal={atField(acts.insertRefusal, 'because')}>
          <input
            value={draft.because}
            maxLength={300}
            onChange={e => set({ ...draft, because: e.currentTarget.value })}
          />
        </Field>
        <div className={styles.pair}>
          <Field label={t('inSession.insert.kind')}>
            <select
              value={draft.kind}
              onChange={e => set({ ...draft, kind: e.currentTarget.value as AgendaItemKind })}
            >
              {KINDS.map(kind => (
                <option key={kind} value={kind}>
                  {t(`terms.kind.${kind}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('inSession.insert.minutes')}>
            <input
              type="number"
              min={1}
              max={240}
              value={draft.minutes}
              onChange={e => set({ ...draft, minutes: Number(e.currentTarget.value) })}
            />
          </Field>
          <Field label={t('inSession.insert.where')}>
            <select
              value={draft.next ? 'next' : 'last'}
              onChange={e => set({ ...draft, next: e.currentTarget.value === 'next' })}
            >
              <option value="next">{t('inSession.insert.next')}</option>
              <option value="last">{t('inSession.insert.last')}</option>
            </select>
          </Field>
        </div>
        <div className={styles.acts}>
          <button type="submit" className={button.primary} disabled={acts.busy}>
            {t('inSession.insert.add')}
          </button>
          <button type="button" className={button.secondary} onClick={close}>
            {t('app.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
