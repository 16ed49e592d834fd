import { maskName } from '@sifang/estates/domain';
import type { Actor } from '@sifang/identity/domain';
import { suggestedMatters } from '../domain/reserved-matters.js';
import { SUPPORT_RULES, supportStanding } from '../domain/support.js';
import { FiledFor, topicNumber } from '../domain/topic.js';
import type { EventRow, TopicRef, TopicRow, TopicViewRow } from '../persistence/topic-row.js';

/** Who looks. Each audience sees one and the same thing. */
export enum TopicAudience {
  /** Community and property office: names, and what may be a matter for all owners. */
  DESK = 'DESK',
  /** Those who filed or support it: also when it was declined. */
  CONCERNED = 'CONCERNED',
  NEIGHBOUR = 'NEIGHBOUR',
}

const RULES = SUPPORT_RULES['national']!;

export type TopicView = ReturnType<typeof viewFor>;

/** @param named whether the filer's name may be seen */
export function viewFor(row: TopicViewRow, audience: TopicAudience, named = audience === TopicAudience.DESK) {
  const atDesk = audience === TopicAudience.DESK;
  const { events, merged, mergedInto, meetings, draft, epoch: _, ...topic } = row;
  return {
    ...topic,
    ...shown(row, named),
    papers: [...row.papers],
    mergedInto: mergedInto && refTo(mergedInto),
    merged: merged.map(refTo),
    meetings: meetings.map(({ startsAt, resolutions, ...meeting }) => ({
      ...meeting,
      startsAt: new Date(startsAt),
      resolutions: [...resolutions],
    })),
    draft: draft && { ...draft, madeAt: new Date(draft.madeAt) },
    timeline: events.map(event => entry(event, row, named)),
    suggestedMatters: atDesk ? suggestedMatters(`${row.title}。${row.text}`) : [],
  };
}

/** What lists and pages have in common. @param named whether the filer's name may be seen */
export function shown(row: TopicRow, named: boolean) {
  const whole = { heads: row.wholeHeads, area: row.wholeArea };
  const { agenda, ownersAssembly } = RULES;
  return {
    number: topicNumber(row),
    filedByName: filerName(row, named),
    support: {
      supporters: row.supporters,
      ...supportStanding(row, whole, agenda.value),
      assemblyReached: supportStanding(row, whole, ownersAssembly.value).reached,
      assemblyHeadsNeeded: supportStanding(row, whole, ownersAssembly.value).headsNeeded,
    },
  };
}

/** For a list: somebody at the desk sees names, and everybody the own one. */
export function mayName(row: Pick<TopicRow, 'filedBy'>, actor: Actor, atDesk: boolean): boolean {
  return atDesk || row.filedBy === actor.personId;
}

/** Neighbours and the firm are not told who complained; who speaks for an organisation is known by name. */
function filerName({ filedByName, filedFor }: TopicRow, named: boolean): string {
  return named || filedFor !== FiledFor.RESIDENTS ? filedByName : maskName(filedByName);
}

export function refTo({ id, title, ...row }: TopicRef) {
  return { id, title, number: topicNumber(row) };
}

function entry(
  { seq, type, at, actorName, actorTitle, payload, departmentName, other }: EventRow,
  row: TopicViewRow,
  named: boolean,
) {
  const { text = '', result, outcome, matter, meetingId, heads, area } = payload;
  return {
    ...{ seq, type, at: new Date(at), text, departmentName },
    byName: type === 'FILED' ? filerName(row, named) : actorName,
    byTitle: actorTitle,
    result: result ?? null,
    outcome: outcome ?? null,
    matter: matter ?? null,
    meetingId: meetingId ?? null,
    heads: heads ?? null,
    area: area ?? null,
    other: other && refTo(other),
  };
}
