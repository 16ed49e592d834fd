import type { Paragraph } from 'docx';
import type { MeetingRecord } from '@sifang/meetings/domain';
import { clock, longTime } from '../../domain/compile/written-numbers.js';
import { sentencesOf } from '../../domain/record/sentences.js';
import { body, footers, heading, PAGE, run, title } from './page.js';
import { printWord, type About } from './same-bytes.js';

/** 会议记录: the raw record, each sentence with the numbers of the entries behind it. */
export function recordAsWord(record: MeetingRecord, about: About): Promise<Buffer> {
  return printWord(about, {
    evenAndOddHeaderAndFooters: true,
    sections: [{ properties: { page: PAGE }, footers, children: paragraphs(record) }],
  });
}

function paragraphs(record: MeetingRecord): Paragraph[] {
  const { meeting, items } = record;
  let item: string | null = null;
  const course = sentencesOf(record).flatMap(({ at, zh, events, itemId }) => {
    const begins = itemId !== null && itemId !== item;
    item = itemId ?? item;
    const about = items.find(({ id }) => id === itemId);
    const line = body([run(`${clock(at)}　${zh}`), run(`〔${numbers(events)}〕`, { size: 24 })]);
    return begins && about ? [heading(`议题${about.position}：${about.title}`), line] : [line];
  });
  return [
    title(`${meeting.title}会议记录`),
    body([run(`时间：${longTime(meeting.openedAt ?? meeting.startsAt)}`)]),
    body([run(`地点：${meeting.venue}`)]),
    ...course,
  ];
}

/** 3–7, 12 */
function numbers(events: readonly number[]): string {
  const [first, last] = [events[0], events.at(-1)];
  const isRange = events.length > 2 && last! - first! === events.length - 1;
  return isRange ? `${first}–${last}` : events.join('、');
}
