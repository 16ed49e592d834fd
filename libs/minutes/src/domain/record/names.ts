import type { MeetingRecord } from '@sifang/meetings/domain';
import { partyName, partyNameInEnglish } from '../party-names.js';

/** What the ids in the record stand for, in the words of one language. An id that leads nowhere is said to do so. */
export interface Names {
  seat(id: unknown): string;
  item(id: unknown): string;
  motion(id: unknown): string;
  outcome(id: unknown): string;
  /** By the person's own id. */
  person(id: unknown): string;
}

export interface NamesInBoth {
  readonly zh: Names;
  readonly en: Names;
}

export function namesIn(record: MeetingRecord): NamesInBoth {
  const seats = new Map(record.seats.map(seat => [seat.id, seat]));
  const items = new Map(record.items.map(item => [item.id, item]));
  const motions = new Map(record.motions.map(motion => [motion.id, motion]));
  const outcomes = new Map(record.outcomes.map(outcome => [outcome.resolutionId, outcome]));
  const people = new Map([
    ...record.people.map(({ id, name }) => [id, name] as const),
    ...record.seats.map(({ personId, holderName }) => [personId, holderName] as const),
  ]);
  return {
    zh: {
      person: id => people.get(String(id)) ?? '一名工作人员',
      seat: id =>
        say(
          seats.get(String(id)),
          ({ holderName, party }) => `${holderName}（${partyName(party)}）`,
          '某席位',
        ),
      item: id => say(items.get(String(id)), ({ title }) => `“${title}”`, '一项议题'),
      motion: id => say(motions.get(String(id)), ({ text }) => `“${text}”`, '一项动议'),
      outcome: id =>
        say(outcomes.get(String(id)), ({ number, text }) => `${number}“${text}”`, '一项议定事项'),
    },
    en: {
      person: id => people.get(String(id)) ?? 'a member of staff',
      seat: id =>
        say(
          seats.get(String(id)),
          ({ holderName, party }) => `${holderName} (${partyNameInEnglish(party)})`,
          'a seat',
        ),
      item: id => say(items.get(String(id)), ({ title }) => `“${title}”`, 'an item'),
      motion: id => say(motions.get(String(id)), ({ text }) => `“${text}”`, 'a motion'),
      outcome: id => say(outcomes.get(String(id)), ({ number, text }) => `${number} “${text}”`, 'an outcome'),
    },
  };
}

function say<T>(found: T | undefined, name: (found: T) => string, unknown: string): string {
  return found === undefined ? unknown : name(found);
}
