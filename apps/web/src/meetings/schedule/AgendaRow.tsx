import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import type { AgendaItemKind, AgendaItemSource } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import styles from './agenda-row.module.css';
import type { ItemDraft } from './meeting-draft';

const kinds: readonly AgendaItemKind[] = ['REPORT', 'ANSWER', 'DISCUSSION', 'DECISION', 'RATING'];
const sources: readonly AgendaItemSource[] = [
  'TASK_LIST',
  'HOTLINE_12345',
  'OWNER',
  'PROPERTY_FIRM',
  'OTHER',
];

interface Props {
  item: ItemDraft;
  index: number;
  last: boolean;
  refusal: Refusal | undefined;
  change: (change: Partial<ItemDraft>) => void;
  remove: () => void;
  up: () => void;
  down: () => void;
}

export function AgendaRow({ item, index, last, refusal, change, remove, up, down }: Props) {
  const { t } = useTranslation();
  const at = (field: string) => atField(refusal, `agenda.${index}.${field}`);
  const number = t('terms.itemNumber', { position: index + 1 });
  const { source } = item;
  const hint = source === 'TASK_LIST' || source === 'HOTLINE_12345' ? source : 'other';
  return (
    <li className={styles.row} aria-label={number}>
      <span className={`${styles.number} num`} aria-hidden="true">
        {index + 1}
      </span>
      <div className={styles.fields}>
        <div className={styles.first}>
          <Field label={t('schedule.itemKind')} refusal={at('kind')}>
            <select
              value={item.kind}
              onChange={event => change({ kind: event.currentTarget.value as AgendaItemKind })}
            >
              {kinds.map(kind => (
                <option key={kind} value={kind}>
                  {t(`terms.kind.${kind}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('schedule.itemTitle')} refusal={at('title')}>
            <input value={item.title} onChange={event => change({ title: event.currentTarget.value })} />
          </Field>
          <Field label={t('schedule.itemMinutes')} refusal={at('minutes')}>
            <input
              inputMode="numeric"
              value={item.minutes}
              onChange={event => change({ minutes: event.currentTarget.value.trim() })}
            />
          </Field>
        </div>
        <div className={styles.second}>
          <Field label={t('schedule.itemSource')} refusal={at('source')}>
            <select
              value={source}
              onChange={event => change({ source: event.currentTarget.value as AgendaItemSource })}
            >
              {sources.map(value => (
                <option key={value} value={value}>
                  {t(`terms.source.${value}`)}
                </option>
              ))}
            </select>
          </Field>
          <Field label={t('schedule.itemSourceRef')} refusal={at('sourceRef')}>
            <input
              value={item.sourceRef}
              placeholder={t(`schedule.itemSourceRefHint.${hint}`)}
              onChange={event => change({ sourceRef: event.currentTarget.value })}
            />
          </Field>
          <Field label={t('schedule.itemSummary')} refusal={at('summary')}>
            <textarea
              rows={1}
              value={item.summary}
              onChange={event => change({ summary: event.currentTarget.value })}
            />
          </Field>
        </div>
      </div>
      <div className={styles.moves}>
        <button
          type="button"
          disabled={index === 0}
          aria-label={`${t('schedule.up')} ${number}`}
          onClick={up}
        >
          ↑
        </button>
        <button type="button" disabled={last} aria-label={`${t('schedule.down')} ${number}`} onClick={down}>
          ↓
        </button>
        <button type="button" aria-label={`${t('schedule.remove')} ${number}`} onClick={remove}>
          ✕
        </button>
      </div>
    </li>
  );
}
