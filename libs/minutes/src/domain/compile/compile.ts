import type { MeetingRecord } from '@sifang/meetings/domain';
import { partyName } from '../party-names.js';
import { agreedBlocks } from './agreed.js';
import { attendanceBlocks } from './attendance.js';
import { block, BlockKind, joined, linked, spans, type Block } from './block.js';
import { inForce } from './in-force.js';
import { itemBlocks, paragraphsOf, type Drafted } from './items.js';
import { CLOSING } from './places.js';
import { attendeesOf, tookPart, type Attendee } from './presence.js';
import { clock, longTime } from './written-numbers.js';

/**
 * The minutes (会议纪要) in their official form: heading, opening line, 会议认为 and 会议决定 by item, 议定事项,
 * attendance, 分送. Pure: the same record and the same drafted paragraphs give the same blocks.
 */
export function compile(whole: MeetingRecord, drafted: Drafted): Block[] {
  const record = inForce(whole);
  const attendees = attendeesOf(record, drafted);
  return [
    block('title', BlockKind.TITLE, spans`${record.meeting.title}纪要`),
    block('number', BlockKind.NUMBER, spans`第${String(record.meeting.number)}次会议`),
    opening(record, attendees),
    ...missing(attendees),
    ...itemBlocks(record, drafted),
    ...agreedBlocks(record),
    ...paragraphsOf(drafted[CLOSING]).map((text, index) =>
      block(index === 0 ? CLOSING : `${CLOSING}.${index + 1}`, BlockKind.PARAGRAPH, spans`${text}`),
    ),
    ...attendanceBlocks(attendees, numbersOf(record, 'MEETING_SCHEDULED')),
    copies(record),
  ];
}

/** One text for one content, whatever machine writes it: what is hashed. */
export function bytesOf(blocks: readonly Block[]): string {
  return JSON.stringify(
    blocks.map(({ id, kind, spans: parts }) => [id, kind, parts.map(({ text, events }) => [text, events])]),
  );
}

function opening(record: MeetingRecord, attendees: readonly Attendee[]): Block {
  const { meeting, seats } = record;
  const [opened, ended] = [numbersOf(record, 'MEETING_OPENED'), numbersOf(record, 'MEETING_ADJOURNED')];
  const chair = seats.find(({ personId }) => personId === meeting.chairId);
  const came = attendees.filter(attendee => attendee.seat.votes && tookPart(attendee));
  const parties = [...new Set(came.map(({ seat }) => partyName(seat.party)))];
  const from = linked(longTime(meeting.openedAt ?? meeting.startsAt), opened);
  const until = meeting.adjournedAt ? spans`至${linked(clock(meeting.adjournedAt), ended)}` : [];
  return block(
    'opening',
    BlockKind.PARAGRAPH,
    joined([
      ...[from, ...until],
      ...spans`，${chair?.title ?? ''}${chair?.holderName ?? ''}在${meeting.venue}主持召开${meeting.title}。${parties.join('、')} ${linked(
        parties.length,
        came.flatMap(({ events }) => events),
      )} 方共 ${linked(
        came.length,
        came.flatMap(({ events }) => events),
      )} 席出席。现纪要如下：`,
    ]),
  );
}

/** Whoever is not there is not bound: then it was a consultation. */
function missing(attendees: readonly Attendee[]): Block[] {
  const called = attendees.filter(({ seat }) => seat.votes);
  const away = [...new Set(called.map(({ seat }) => seat.party))].filter(
    party => !called.some(attendee => attendee.seat.party === party && tookPart(attendee)),
  );
  if (away.length === 0) return [];
  const names = away.map(partyName).join('、');
  return [
    block(
      'consultation',
      BlockKind.PARAGRAPH,
      spans`${names}无人到会，本次会议为协商，议定事项对未到会的一方没有约束力。`,
    ),
  ];
}

function copies({ meeting, seats }: MeetingRecord): Block {
  const organisations = seats.flatMap(({ organisationName }) => organisationName ?? []);
  const all = [...new Set([meeting.townName, meeting.communityName, ...organisations])];
  return block('copies', BlockKind.COPIES, spans`分送：${all.join('，')}。`);
}

function numbersOf({ events }: MeetingRecord, type: string): number[] {
  return events.filter(event => event.type === type).map(({ seq }) => seq);
}
