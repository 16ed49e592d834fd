import type { MeetingEvent, RecordedEvent } from '@sifang/meetings/domain';
import type { Names, NamesInBoth } from './names.js';

/** A sentence in both languages; names of people and things stay as they are. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** How a run of entries of one type is said. */
export type Write = (run: readonly RecordedEvent[], names: NamesInBoth) => Wording;
export type Wordings = Partial<Readonly<Record<MeetingEvent['type'], Write>>>;

type Payload = Readonly<Record<string, unknown>>;

export function fixed(zh: string, en: string): Write {
  return () => ({ zh, en });
}

/** What the one who acted did. */
export function byActor(
  zh: (actor: string, payload: Payload, names: Names) => string,
  en: (actor: string, payload: Payload, names: Names) => string,
): Write {
  return ([first], names) => {
    const { actorName, payload } = first!;
    return { zh: zh(actorName, payload, names.zh), en: en(actorName, payload, names.en) };
  };
}

/** A sentence about the one thing that the entry names. */
export function about(
  key: string,
  thing: keyof Names,
  zh: (name: string, payload: Payload) => string,
  en: (name: string, payload: Payload) => string,
): Write {
  return ([first], names) => {
    const { payload } = first!;
    return { zh: zh(names.zh[thing](payload[key]), payload), en: en(names.en[thing](payload[key]), payload) };
  };
}
