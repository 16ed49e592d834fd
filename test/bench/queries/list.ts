import { parse, print } from 'graphql';
import type { MeetingListRow } from '../../../libs/meetings/src/persistence/meeting-list.queries.js';
import type { AgendaItem } from '../../../libs/meetings/src/domain/agenda.js';
import { webOperation } from '../town/documents.js';

/** A row of the list with its agenda, as a resolver has it. */
export interface Listed extends MeetingListRow {
  readonly viewerMayChair: boolean;
  readonly agenda: readonly AgendaItem[];
}

/** A question about the list, and what the answer holds for a row, written by hand: the limit for any way of building it. */
export interface ListQuestion {
  readonly what: string;
  readonly query: string;
  readonly operationName: string;
  readonly variables: { readonly first: number };
  /** Agenda items of each row. */
  readonly items: number;
}

/** The meetings page's own query, with the agenda nested in each row. */
export const PAGE: ListQuestion = {
  what: "the page's own query",
  query: withAgenda(webOperation('meetings/meetings.graphql', 'Meetings').query),
  operationName: 'Meetings',
  variables: { first: 20 },
  items: 5,
};

/** Eight fields with three items of three fields: the shape for which the limits were set. */
export const LIST: ListQuestion = {
  what: 'eight fields, three items of three',
  query: `query List($first: Int!) {
    meetings(first: $first) { id number kind title state startsAt venue chairName agenda { id title state } }
  }`,
  operationName: 'List',
  variables: { first: 20 },
  items: 3,
};

function withAgenda(query: string): string {
  const fragment = /(fragment MeetingSummary on MeetingSummary \{)/;
  return print(parse(query.replace(fragment, '$1 agenda { id position title kind state }')));
}

export function answerTo({ operationName }: Pick<ListQuestion, 'operationName'>) {
  return operationName === LIST.operationName ? shortAnswer : pageAnswer;
}

function shortAnswer(row: Listed) {
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    state: row.state,
    startsAt: row.startsAt,
    venue: row.venue,
    chairName: row.chairName,
    agenda: row.agenda.map(({ id, title, state }) => ({ id, title, state })),
  };
}

function pageAnswer(row: Listed) {
  return {
    agenda: row.agenda.map(({ id, position, title, kind, state }) => ({ id, position, title, kind, state })),
    id: row.id,
    number: row.number,
    kind: row.kind,
    title: row.title,
    state: row.state,
    startsAt: row.startsAt,
    venue: row.venue,
    estateName: row.estateName,
    communityName: row.communityName,
    chairName: row.chairName,
    seats: row.seats,
    present: row.present,
    items: row.items,
    viewerMayChair: row.viewerMayChair,
    viewerHasSeat: row.viewerHasSeat,
  };
}
