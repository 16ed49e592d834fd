import { marksOf } from '../domain/answer.js';
import { explain, PROTECTION } from '../domain/explain.js';
import { flagWords } from '../domain/flag-words.js';
import type { Flag } from '../domain/flags.js';
import { inHundredths, minus, read, type Fraction } from '../domain/fraction.js';
import { itemsFor } from '../domain/instrument.js';
import { cardsSince, type Light } from '../domain/ladder.js';
import { RaterGroup } from '../domain/rater-group.js';
import { scored, type Closing } from '../domain/result.js';
import type { Points } from '../domain/score.js';
import { RoundState } from '../domain/round.js';
import { shownInstrument } from './shown-instrument.js';
import type { HistoryRow, RoundEventRow, RoundRow, RoundViewRow } from '../persistence/round-row.js';

/** Who looks. Each audience sees one and the same thing. */
export enum RoundAudience {
  /** The community and the town: the score before it is published, and what looks odd about how answers came. */
  OPERATOR = 'OPERATOR',
  /** Whoever leads the rated organisation: the score before it is published. */
  INSIDER = 'INSIDER',
  EVERYBODY = 'EVERYBODY',
}

export type RoundView = ReturnType<typeof viewFor>;
export type ResultView = ReturnType<typeof resultOf>;

export function viewFor(row: RoundViewRow, audience: RoundAudience) {
  const operates = audience === RoundAudience.OPERATOR;
  const inside = operates || audience === RoundAudience.INSIDER;
  const published = row.state === RoundState.PUBLISHED;
  const { closing, settings, instrument, history } = row;
  const shows = inside || published;
  return {
    ...summaryOf(row),
    instrument: shownInstrument(instrument),
    settings: {
      ...{ minSample: settings.minSample, objectionDays: settings.objectionDays },
      ...{ green: settings.lines.green, yellow: settings.lines.yellow },
      minResponse: `${settings.minResponse.numerator}/${settings.minResponse.denominator}`,
      weights: Object.values(RaterGroup).map(group => ({ group, weight: settings.weights[group] })),
    },
    // Of a round that runs everybody may know who gave a sheet, and nobody what is in it.
    sheets: row.sheets.map(({ marks, comment, givenAt, ...sheet }) => ({
      ...{ ...sheet, givenAt: new Date(givenAt), comment: shows && closing ? comment : '' },
      marks: shows && closing ? marksOf(instrument, sheet.group, marks) : [],
    })),
    objections: shows
      ? row.objections.map(({ filedAt, decidedAt, papers, ...objection }) => ({
          ...{ ...objection, papers: [...papers], filedAt: new Date(filedAt) },
          decidedAt: decidedAt === null ? null : new Date(decidedAt),
        }))
      : [],
    preliminary: inside && closing ? resultOf(row, closing, [], row.preliminaryLight!) : null,
    published: closing && row.struck ? resultOf(row, closing, row.struck, row.light!) : null,
    flags: operates && closing ? closing.flags.map(flagged) : [],
    rectifications: row.rectifications.map(each => ({ ...each })),
    history: history.map(past),
    yellowCards: cardsSince([...history.map(({ light }) => light), ...(row.light ? [row.light] : [])]),
    timeline: row.events
      .filter(({ type }) => (operates || type !== FLAGS) && (shows || !INSIDE.includes(type)))
      .map(entry),
  };
}

/** What lists and pages have in common. */
export function summaryOf(row: RoundRow) {
  const {
    id,
    seq,
    estateId,
    estateName,
    kind,
    instrumentCode,
    titleZh,
    titleEn,
    period,
    state,
    eligible,
    answered,
  } = row;
  const { openedAt, closesAt, closedAt, objectUntil, acceptedAt, publishedAt, score, light } = row;
  return {
    ...{ id, seq, estateId, estateName, kind, instrumentCode, titleZh, titleEn, period, state },
    ...{ eligible, answered },
    ...{ openedAt, closesAt, closedAt, objectUntil, acceptedAt, publishedAt, light },
    subject: { id: row.subjectId, name: row.subjectName, kind: row.subjectKind as never },
    score: hundredths(score && read(score)),
  };
}

function resultOf(row: RoundViewRow, closing: Closing, struck: readonly string[], light: Light) {
  const score = scored(row, closing, struck);
  const before = row.history.findLast(each => each.score !== null);
  return {
    ...{ light, answers: closing.answers, eligible: closing.eligible },
    score: hundredths(score?.all ?? null),
    exact: score?.all ? `${score.all.numerator}/${score.all.denominator}` : null,
    change: hundredths(score?.all && before ? minus(score.all, read(before.score!)) : null),
    explanation: explain(row, closing, score),
    protection: PROTECTION,
    groups: (score?.groups ?? []).map(shown),
    areas: (score?.areas ?? []).map(shown),
    items: (score?.items ?? []).map(item => ({
      ...shown(item),
      groups: item.groups.map(shown),
      bands: bandsOf(row, closing, item.code),
    })),
    buildings: (score?.buildings ?? []).map(each => ({ ...shown(each), buildings: [...each.buildings] })),
  };
}

function bandsOf({ instrument }: RoundViewRow, { figures }: Closing, code: string) {
  const at = itemsFor(instrument, RaterGroup.OWNERS).findIndex(item => item.code === code);
  return at < 0 || !figures ? [] : figures.bands[at]!.map(band => ({ ...band }));
}

/** What was looked into may be about somebody: for who operates alone. */
const FLAGS = 'FLAGS_LOOKED_INTO';
/** Before publication for insiders alone. */
const INSIDE: readonly string[] = ['OBJECTED', 'OBJECTION_DECIDED', 'ACCEPTED'];

function flagged(kept: Flag) {
  const flag = { ...kept, at: kept.at && new Date(kept.at) };
  return { ...flag, ...flagWords(flag) };
}

function entry({ seq, type, at, actorName, actorTitle, payload }: RoundEventRow) {
  const { text = '', item, group, decision, light, resolutionId } = payload;
  return {
    ...{ seq, type, at: new Date(at), byName: actorName, byTitle: actorTitle, text },
    item: item ?? null,
    group: group ?? null,
    decision: decision ?? null,
    light: light ?? null,
    resolutionId: resolutionId ?? null,
  };
}

function past({ roundId, period, score, light, answers, publishedAt }: HistoryRow) {
  const at = new Date(publishedAt);
  return { roundId, period, light, answers, publishedAt: at, score: hundredths(score && read(score)) };
}

function shown<T extends { readonly points: Points }>(of: T): Omit<T, 'points'> & { points: number | null } {
  return { ...of, points: hundredths(of.points) };
}

function hundredths(points: Fraction | null | '' | undefined): number | null {
  return points ? inHundredths(points) : null;
}
