import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { MeetingRecordQuery } from '../graphql/generated';
import { clock } from '../language/times';
import { entryNumbers } from './numbers';
import styles from './minutes.module.css';

type Record = MeetingRecordQuery['meetingRecord'];
type Sentence = Record['sentences'][number];

/** What happened, by items; the entries that were picked in the minutes are marked and brought to the eye. */
export function RecordPane({ record, picked }: { record: Record; picked: readonly number[] }) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (picked.length > 0) list.current?.querySelector<HTMLElement>('[data-picked="true"]')?.focus();
  }, [picked]);

  return (
    <section className={styles.pane} aria-labelledby="record" data-screen-only>
      <h2 id="record">{t('minutes.record')}</h2>
      <p className={styles.quiet}>{t('minutes.recordLead')}</p>
      <p>
        <a className={button.secondary} href={`/files/meeting-records/${record.meetingId}`}>
          {t('minutes.recordWord')}
        </a>
      </p>
      {record.sentences.length === 0 && <p>{t('minutes.recordEmpty')}</p>}
      <div ref={list} className={styles.record}>
        {chapters(record).map(({ itemId, sentences }, index) => (
          <section key={index}>
            <h3>{headingOf(record, itemId) ?? t('minutes.outsideItems')}</h3>
            <ol>
              {sentences.map(sentence => (
                <Line key={sentence.events[0]} sentence={sentence} picked={picked} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p className={styles.hash}>{t('minutes.recordHash', { hash: record.hash.slice(0, 16) })}</p>
    </section>
  );

  function headingOf({ items }: Record, itemId: string | null) {
    const item = items.find(({ id }) => id === itemId);
    return item && t('minutes.itemHeading', { position: item.position, title: item.title });
  }
}

function Line({ sentence, picked }: { sentence: Sentence; picked: readonly number[] }) {
  const { t, i18n } = useTranslation();
  const isPicked = sentence.events.some(event => picked.includes(event));
  return (
    <li id={`entry-${sentence.events[0]}`} data-picked={isPicked} tabIndex={isPicked ? -1 : undefined}>
      <span className={`${styles.time} num`}>{clock(sentence.at)}</span>
      <span>{i18n.language === 'en' ? sentence.en : sentence.zh}</span>{' '}
      <span className={`${styles.quiet} ${styles.entries} num`}>
        {t('minutes.entries', { numbers: entryNumbers(sentence.events) })}
      </span>
    </li>
  );
}

/** Neighbouring sentences under one item. */
function chapters({ sentences }: Record): { itemId: string | null; sentences: Sentence[] }[] {
  const all: { itemId: string | null; sentences: Sentence[] }[] = [];
  for (const sentence of sentences) {
    const last = all.at(-1);
    if (last && last.itemId === sentence.itemId) last.sentences.push(sentence);
    else all.push({ itemId: sentence.itemId, sentences: [sentence] });
  }
  return all;
}
