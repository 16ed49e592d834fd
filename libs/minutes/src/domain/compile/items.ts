import {
  AgendaItemKind,
  type AgendaItemState,
  articleItem,
  type MeetingRecord,
  type RecordedItem as Item,
  type RecordedMotion,
} from '@sifang/meetings/domain';
import { block, BlockKind, joined, linked, listed, spans, type Block, type Span } from './block.js';
import { inChinese } from './written-numbers.js';

/** What the secretary wrote, by block: `considered.<itemId>`, `closing`. */
export type Drafted = Readonly<Record<string, string>>;

const TAKEN_UP: Readonly<Record<AgendaItemKind, (title: string) => string>> = {
  REPORT: title => `会议听取了关于“${title}”的通报。`,
  ANSWER: title => `会议听取了关于“${title}”的答复。`,
  DISCUSSION: title => `会议围绕“${title}”进行了协商。`,
  DECISION: title => `会议审议了“${title}”。`,
  RATING: title => `会议对“${title}”进行了评议。`,
};

/** Each item that was taken up: what it was, who spoke, 会议认为, 会议决定. Then what was left over. */
export function itemBlocks(record: MeetingRecord, drafted: Drafted): Block[] {
  const opened = record.items.filter(
    item => entries(record, 'AGENDA_ITEM_OPENED', 'itemId', item.id).length > 0,
  );
  const left = record.items.filter(item => !opened.includes(item));
  return [
    ...opened.flatMap((item, index) => itemBlock(record, item, index + 1, drafted)),
    ...left.map(leftOver),
  ];
}

function itemBlock(record: MeetingRecord, item: Item, number: number, drafted: Drafted): Block[] {
  const taken = entries(record, 'AGENDA_ITEM_OPENED', 'itemId', item.id);
  return [
    block(`item.${item.id}`, BlockKind.ITEM, spans`${inChinese(number)}、${item.title}`),
    block(`course.${item.id}`, BlockKind.PARAGRAPH, [linked(takenUp(item), taken), ...spoke(record, item)]),
    ...considered(item, drafted),
    ...record.motions.filter(({ itemId }) => itemId === item.id).flatMap(motion => decided(record, motion)),
  ];
}

/** A kind of item that is new here was deliberated on. */
function takenUp({ kind, title }: Item): string {
  const say: ((title: string) => string) | undefined = TAKEN_UP[kind];
  return say?.(title) ?? `会议研究了“${title}”。`;
}

/** Who had the floor while the item was open, each once, in the order in which they first spoke. */
function spoke({ events, seats }: MeetingRecord, item: Item): Span[] {
  const speeches = new Map<string, number[]>();
  let open: unknown = null;
  for (const { type, seq, payload } of events) {
    if (type === 'AGENDA_ITEM_OPENED') open = payload['itemId'];
    if (type === 'FLOOR_GIVEN' && open === item.id) {
      const seatId = String(payload['seatId']);
      speeches.set(seatId, [...(speeches.get(seatId) ?? []), seq]);
    }
  }
  if (speeches.size === 0) return [];
  const name = (seatId: string): string => seats.find(({ id }) => id === seatId)?.holderName ?? '';
  const speakers = [...speeches].map(([seatId, seqs]) => linked(name(seatId), seqs));
  return joined([
    ...listed(speakers, '、'),
    ...spans`先后发言，共 ${linked(count(speeches), [...speeches.values()].flat())} 人次。`,
  ]);
}

function count(speeches: ReadonlyMap<string, readonly number[]>): number {
  return [...speeches.values()].reduce((sum, each) => sum + each.length, 0);
}

export function consideredId(itemId: string): string {
  return `considered.${itemId}`;
}

/** As it was written, one block for each paragraph; the words 会议认为 are put before the first where they are missing. */
function considered({ id }: Item, drafted: Drafted): Block[] {
  return paragraphsOf(drafted[consideredId(id)]).map((text, index) =>
    block(
      index === 0 ? consideredId(id) : `${consideredId(id)}.${index + 1}`,
      BlockKind.CONSIDERED,
      spans`${index === 0 && !text.startsWith('会议认为') ? `会议认为，${text}` : text}`,
    ),
  );
}

export function paragraphsOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');
}

/** What was never announced was never decided. */
function decided(record: MeetingRecord, motion: RecordedMotion): Block[] {
  const { tally, state, text, id, matter, amendment, secret } = motion;
  if (matter) return [referred(record, motion)];
  if (!tally) return [];
  const result = entries(record, 'RESULT_ANNOUNCED', 'motionId', id);
  const cast = record.events.filter(
    ({ type, payload }) => type === 'VOTE_CAST' && payload['motionId'] === id,
  );
  // A secret vote leaves no choices behind; what was announced then stands for all of them.
  const seats = (of: number, choice: string): Span =>
    linked(of, [
      ...cast.filter(({ payload }) => payload['choice'] === choice).map(({ seq }) => seq),
      ...result,
    ]);
  const put = linked(text.replace(/[。.]$/, ''), entries(record, 'MOTION_PUT', 'motionId', id));
  const counted = [
    ...spans`到会有表决权 ${linked(tally.entitled, result)} 席，同意 ${seats(tally.for, 'FOR')} 席，`,
    ...spans`反对 ${seats(tally.against, 'AGAINST')} 席，弃权 ${seats(tally.abstain, 'ABSTAIN')} 席，`,
    ...spans`未表决 ${linked(tally.notVoted, result)} 席`,
  ];
  const said =
    state === 'ADOPTED'
      ? [
          ...spans`会议决定：${amendment ? '修正为' : ''}${put}。${secret ? '无记名' : ''}表决情况：`,
          ...counted,
          ...spans`，通过。`,
        ]
      : [
          ...spans`会议对${amendment ? '修正案' : ''}“${put}”进行${secret ? '无记名' : ''}表决，`,
          ...counted,
          ...spans`，未通过，未形成决定。`,
        ];
  return [block(`decided.${id}`, BlockKind.DECIDED, joined(said))];
}

/** What only all owners decide no meeting does (民法典第二百七十八条). */
function referred(record: MeetingRecord, { id, text, matter }: RecordedMotion): Block {
  const behind = entries(record, 'MOTION_REFERRED', 'motionId', id);
  return block(
    `decided.${id}`,
    BlockKind.DECIDED,
    spans`“${linked(text, behind)}”属于《民法典》第二百七十八条第一款第${String(articleItem(matter!))}项事项，会议不作决定，转业主共同决定。`,
  );
}

/** What was not taken up, each with what became of it. */
function leftOver({ id, title, state, droppedBecause }: Item): Block {
  const because = droppedBecause ? `，事由：${droppedBecause}` : '';
  const became: Partial<Record<AgendaItemState, string>> = {
    POSTPONED: `延至下次会议${because}`,
    WITHDRAWN: `撤下${because}`,
  };
  return block(`left.${id}`, BlockKind.PARAGRAPH, spans`“${title}”${became[state] ?? '本次会议未议'}。`);
}

export function entries({ events }: MeetingRecord, type: string, key: string, id: string): number[] {
  return events.filter(event => event.type === type && event.payload[key] === id).map(({ seq }) => seq);
}
