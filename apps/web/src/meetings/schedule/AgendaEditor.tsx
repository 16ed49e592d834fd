import { useTranslation } from 'react-i18next';
import button from '../../elements/button.module.css';
import { clock } from '../../language/times';
import { atField } from '../../refusals/at-field';
import { RefusalNote } from '../../refusals/RefusalNote';
import { AgendaRow } from './AgendaRow';
import { emptyItem, instantOf, type ItemDraft, totalMinutes } from './meeting-draft';
import type { Part } from './part';
import styles from './schedule.module.css';

/** The items in order; they move by buttons, which every hand and every screen reader can use. */
export function AgendaEditor({ draft, change, refusal }: Part) {
  const { t } = useTranslation();
  const { agenda } = draft;
  const minutes = totalMinutes(agenda);
  const starts = instantOf(draft.startsAt);
  const set = (items: readonly ItemDraft[]) => change({ agenda: items });

  function move(from: number, to: number) {
    const items = [...agenda];
    const [item] = items.splice(from, 1);
    if (item) set(items.toSpliced(to, 0, item));
  }

  return (
    <section className={styles.card} aria-labelledby="agenda">
      <div className={styles.cardHead}>
        <h2 id="agenda" tabIndex={-1} aria-invalid={atField(refusal, 'agenda') ? true : undefined}>
          {t('schedule.agenda')}
        </h2>
        <span className="num" aria-live="polite">
          {t('schedule.total', { items: agenda.length, minutes })}
          {starts && ` · ${t('schedule.ends', { time: clock(Date.parse(starts) + minutes * 60_000) })}`}
        </span>
      </div>
      <p className={styles.lead}>{t('schedule.agendaLead')}</p>
      <RefusalNote refusal={atField(refusal, 'agenda')} />
      <ol>
        {agenda.map((item, index) => (
          <AgendaRow
            key={item.key}
            item={item}
            index={index}
            last={index === agenda.length - 1}
            refusal={refusal}
            change={next => set(agenda.with(index, { ...item, ...next }))}
            remove={() => set(agenda.toSpliced(index, 1))}
            up={() => move(index, index - 1)}
            down={() => move(index, index + 1)}
          />
        ))}
      </ol>
      <button type="button" className={button.secondary} onClick={() => set([...agenda, emptyItem()])}>
        + {t('schedule.add')}
      </button>
    </section>
  );
}
