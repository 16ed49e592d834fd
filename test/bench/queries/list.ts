import { parse, print } from 'graphql';
import type { MeetingListRow } from '../../../libs/meetings/src/persistence/meeting-list.queries.js';
import type { AgendaItem } from '../../../libs/meetings/src/domain/agenda.js';
import { webOperation } from '../town/documents.js';

/** A row of the list with its agenda, as a resolver has it. */
export interface Listed extends MeetingListRow {
  readonly viewerMayChair: boolean;
  readonly agenda: readonly AgendaItem[];
}

/** The meetings page's own query, with the agenda nested in each row. */
export const LIST = {
  query: withAgenda(webOperation('meetings/meetings.graphql', 'Meetings').query),
  operationName: 'Meetings',
  variables: { first: 20 },
};

function withAgenda(query: string): string {
  const fragment = /(fragment MeetingSummary on MeetingSummary \{)/;
  return print(parse(query.replace(fragment, '$1 agenda { id position title kind state }')));
}

/** What the answer holds for a row, written by hand: the limit for any way of building it. */
export function answerOf(row: Listed) {
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
