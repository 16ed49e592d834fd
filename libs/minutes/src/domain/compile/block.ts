/** A piece of text; `events` are the numbers of the entries of the record that it was taken from, if any. */
export interface Span {
  readonly text: string;
  readonly events: readonly number[];
}

export enum BlockKind {
  TITLE = 'TITLE',
  NUMBER = 'NUMBER',
  PARAGRAPH = 'PARAGRAPH',
  /** 一、二、… */
  ITEM = 'ITEM',
  /** 会议认为: written by the secretary. */
  CONSIDERED = 'CONSIDERED',
  /** 会议决定, with the count. */
  DECIDED = 'DECIDED',
  /** 议定事项: 1. 2. … */
  AGREED = 'AGREED',
  /** 出席、请假、缺席、列席 */
  ATTENDANCE = 'ATTENDANCE',
  /** 确认情况 and objections in writing. */
  ANSWER = 'ANSWER',
  /** 分送 */
  COPIES = 'COPIES',
}

/** One paragraph of the minutes. */
export interface Block {
  /** Stays the same from one version to the next, so that versions can be compared. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly spans: readonly Span[];
}

/** Text out of the record. */
export function linked(text: string | number, events: readonly number[]): Span {
  return { text: String(text), events: [...new Set(events)].sort((a, b) => a - b) };
}

/** `` spans`应到 ${linked(5, [1, 2])} 席。` `` */
export function spans(texts: TemplateStringsArray, ...parts: readonly (Span | string)[]): Span[] {
  const all = texts.flatMap((text, index) => {
    const part = parts[index];
    return [plain(text), ...(part === undefined ? [] : [typeof part === 'string' ? plain(part) : part])];
  });
  return joined(all.filter(({ text }) => text !== ''));
}

export function block(id: string, kind: BlockKind, text: readonly Span[]): Block {
  return { id, kind, spans: text };
}

export function textOf({ spans: parts }: Pick<Block, 'spans'>): string {
  return parts.map(({ text }) => text).join('');
}

/** Spans with something between each two. */
export function listed(parts: readonly Span[], comma: string): Span[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [plain(comma), part]));
}

/** Neighbours without entries behind them are one: there is one way to write a text. */
export function joined(parts: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && last.events.length === 0 && part.events.length === 0)
      all[all.length - 1] = plain(last.text + part.text);
    else all.push(part);
  }
  return all;
}

function plain(text: string): Span {
  return { text, events: [] };
}
