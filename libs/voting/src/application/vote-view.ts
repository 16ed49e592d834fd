import { AT_LEAST_TWO_THIRDS, boundText, least } from '../domain/law/bound.js';
import { MATTERS } from '../domain/law/matter.js';
import type { RuleProfile, Ruled } from '../domain/law/rule-profile.js';
import type { LiveVoteRow } from '../persistence/vote-live.queries.js';
import type { EventRow, VoteViewRow } from '../persistence/vote-view.queries.js';

/** What whoever sees the vote reads of it. */
export function viewFor(row: VoteViewRow, personId: string) {
  const { items, extensions, questions, events, profile, rollArea, registryArea, ...rest } = row;
  return {
    ...rest,
    rollArea: rollArea === null ? null : Number(rollArea),
    registryArea: registryArea === null ? null : Number(registryArea),
    profileNames: { zh: profile.zh, en: profile.en },
    rules: rulesOf(profile),
    items: items.map(item => {
      const { zh, en, article, participation, agreement } = MATTERS[item.matter];
      const bounds = { participation: boundText(participation), agreement: boundText(agreement) };
      return { ...item, matterName: { zh, en }, article, ...bounds };
    }),
    extensions: extensions.map(({ until, announcedAt, reason }) => ({
      ...{ until: new Date(until), announcedAt: new Date(announcedAt), reason },
    })),
    questions: questions.map(({ raisedBy, raisedAt, answeredAt, ...question }) => ({
      ...question,
      mine: raisedBy === personId,
      raisedAt: new Date(raisedAt),
      answeredAt: moment(answeredAt),
    })),
    timeline: events.map(entryOf),
  };
}

/** Every rule that a profile has, in one form; a value is printed as JSON where it is more than a word or a number. */
export function rulesOf(profile: RuleProfile) {
  return Object.entries(profile).flatMap(([name, ruled]) => {
    if (ruled === null || typeof ruled !== 'object') return [];
    const { value, source, reason, asOf, standing } = ruled as Ruled<unknown>;
    return [
      {
        name,
        value: typeof value === 'object' ? JSON.stringify(value) : String(value),
        source,
        reason,
        asOf,
        standing,
      },
    ];
  });
}

/** The gauges, of one moment. */
export function liveViewOf(row: LiveVoteRow) {
  const { heads, area, rollHeads, rollArea, epoch: _epoch, ...rest } = row;
  return {
    ...rest,
    serverTime: new Date(row.serverTime),
    heads: gauge(heads, rollHeads),
    area: gauge(Number(area), rollArea === null ? null : Number(rollArea)),
    rollUnits: row.rollUnits ?? 0,
  };
}

/** Before the roll is frozen there is nothing to take part of. */
function gauge(taken: number, total: number | null) {
  return { taken, total: total ?? 0, least: total === null ? 0 : least(AT_LEAST_TWO_THIRDS, total) };
}

function entryOf({ seq, type, at, actorName, actorTitle, payload }: EventRow) {
  const text = (key: string): string | null =>
    typeof payload[key] === 'string' ? (payload[key] as string) : null;
  const count = payload['units'] ?? payload['items'] ?? payload['count'];
  return {
    ...{ seq, type, at: new Date(at), byName: actorName, byTitle: actorTitle, text: text('text') ?? '' },
    ...{ opensAt: moment(text('opensAt')), closesAt: moment(text('closesAt') ?? text('until')) },
    count: typeof count === 'number' ? count : null,
  };
}

function moment(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
