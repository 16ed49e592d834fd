import { randomUUID } from 'node:crypto';
import { ESTATE, ORGANISATION, PERSON, PLACE } from '../../../apps/api/src/demo/demo-ids.js';
import { aUnit } from '../claims/a-unit.js';
import { neighbour, ownerOf } from '../topics/a-topic.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const RESULT = `{ score exact change light answers eligible explanation { zh en } protection { zh en } groups { group weight points } areas { code points }
  items { code points marks struck groups { group points } bands { least most count } } buildings { buildings answers points } }`;
const SEEN = `id seq state period kind eligible answered score light objectUntil subject { id name } titleZh
  instrument { code version areas { code items { code least most judgedBy } } }
  settings { minSample minResponse green yellow weights { group weight } }
  sheets { group name title comment marks { item value } } objections { id item text decision reason papers { id } }
  preliminary ${RESULT} published ${RESULT} flags { kind answers what { zh } why { zh en } may { zh en } } history { period score light }
  rectifications { resolutionId item number text state } yellowCards timeline { type byName text item light }`;
const OWN = `viewerMay viewerUnits { unitId name answeredBy marks { item value } draft { item value } comment papers { id } }`;

const byInput = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${SEEN} ${OWN} } }`;
const byRound = (name: string): string =>
  `mutation ($roundId: ID!) { ${name}(roundId: $roundId) { ${SEEN} ${OWN} } }`;

/** How each act on rounds is asked for. */
export const RATING = {
  openRatingRound: byInput('openRatingRound', 'OpenRatingRoundInput'),
  saveRating: byInput('saveRating', 'GiveRatingInput'),
  submitRating: byInput('submitRating', 'GiveRatingInput'),
  keyRatingPaper: byInput('keyRatingPaper', 'KeyRatingPaperInput'),
  giveRatingSheet: byInput('giveRatingSheet', 'GiveRatingSheetInput'),
  cancelRatingRound: byInput('cancelRatingRound', 'RatingReasonInput'),
  objectToScore: byInput('objectToScore', 'ObjectToScoreInput'),
  decideScoreObjection: byInput('decideScoreObjection', 'DecideScoreObjectionInput'),
  demandRectification: byInput('demandRectification', 'DemandRectificationInput'),
  recordTalk: byInput('recordTalk', 'RecordTalkInput'),
  recordFlagFinding: byInput('recordFlagFinding', 'RecordFlagFindingInput'),
  remindRaters: byRound('remindRaters'),
  closeRatingRound: byRound('closeRatingRound'),
  acceptScore: byRound('acceptScore'),
  publishScore: byRound('publishScore'),
  ratingRound: `query ($id: ID!) { ratingRound(id: $id) { ${SEEN} ${OWN} } }`,
  ratingRoundLive: `subscription ($roundId: ID!, $after: String) {
    ratingRoundLive(roundId: $roundId, after: $after) { cursor seq round { ${SEEN} } } }`,
  myRatings: '{ myRatings { id subject { name } units unitsToAnswer begun } }',
  ratingRounds: `query ($placeId: ID!) { ratingRounds(placeId: $placeId) { id state period score light } }`,
  ratingCounts: 'query ($roundId: ID!) { ratingCounts(roundId: $roundId) { building eligible answered } }',
  ratingComments: 'query ($roundId: ID!) { ratingComments(roundId: $roundId) { id text papers { id } } }',
  ratingInstruments: `query ($estateId: ID!) { ratingInstruments(estateId: $estateId) { code version every zh areas { code } } }`,
  saveRatingInstrument: `mutation ($input: SaveRatingInstrumentInput!) { saveRatingInstrument(input: $input) { code version } }`,
  ratingRanking: `query ($placeId: ID!, $period: String!, $kind: RatingKind! = SERVICE) {
    ratingRanking(placeId: $placeId, kind: $kind, period: $period) {
    rounds { rank points rounds round { id instrumentCode score light } } organisations { subjectName instrumentCode estates rank points } } }`,
  ratingStandings: `query ($placeId: ID, $subjectId: ID) { ratingStandings(placeId: $placeId, subjectId: $subjectId) {
    roundId estateId subjectId subjectName kind instrumentCode titleZh period score light change yellowCards } }`,
  ratingTrend: `query ($estateId: ID!, $subjectId: ID!) { ratingTrend(estateId: $estateId, subjectId: $subjectId, kind: SERVICE) {
    period instrumentCode score light } }`,
} as const;

/** What owners are asked by the house's own instrument. */
export const OWNED = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1', 'C2', 'C3', 'D1', 'D2', 'E1', 'E2', 'F1', 'F2'];
export const STAFF = ['A4', 'B3', 'C4', 'D3'];

export const marks = (value: number | null, items = OWNED) => items.map(item => ({ item, value }));

/** About 澜庭 at 翰林水岸, with whatever a test wants different. */
export function aRound(changes: Record<string, unknown> = {}): Record<string, any> {
  return {
    ...{ id: randomUUID(), estateId: ESTATE.hanlin, subjectId: ORGANISATION.lanting, instrument: 'service' },
    ...{
      period: '2026-Q4',
      closesAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
      minResponsePercent: 0,
    },
    ...changes,
  };
}

export async function opened(who: Visitor, changes: Record<string, unknown> = {}): Promise<string> {
  return (await who.ask(RATING.openRatingRound, { input: aRound(changes) }))['openRatingRound'].id;
}

export async function roundAs(who: Visitor, id: string): Promise<Record<string, any>> {
  return (await who.ask(RATING.ratingRound, { id }))['ratingRound'];
}

/**
 * So many units that have not answered do, straight in the database; `value` of each item by the number of the unit.
 * @param byPhone so many by phone and the rest on paper, all keyed by one person: what she did not key has to be enough
 */
export async function manyAnswer(
  { database }: Town,
  roundId: string,
  number: number,
  value: (at: number, item: number) => number,
  items = OWNED.length,
  byPhone = 6,
): Promise<void> {
  const units = await database.source.query<{ id: string }[]>(
    `SELECT unit_id AS id FROM rating_roll l WHERE round_id = $1
        AND NOT EXISTS (SELECT FROM rating_answer a WHERE a.round_id = l.round_id AND a.unit_id = l.unit_id)
      ORDER BY building, unit_id LIMIT $2`,
    [roundId, number],
  );
  const people = await database.source.query<{ id: string }[]>(
    `SELECT id FROM person WHERE id <> $1 ORDER BY id DESC LIMIT $2`,
    [PERSON.sunXiaomei, byPhone],
  );
  for (const [at, { id }] of units.entries()) {
    const values = Array.from({ length: items }, (_, item) => value(at, item));
    const personId = people[at]?.id ?? null;
    const paper = personId ? [null, null] : [`N${at} ${id}`.slice(0, 20), PERSON.sunXiaomei];
    await database.source.query(
      `INSERT INTO rating_answer (id, round_id, unit_id, marks, person_id, paper_number, keyed_by, submitted_at, changed_at)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, $6, now() - make_interval(mins => 30 * $7), now())`,
      [roundId, id, values, personId, ...paper, at],
    );
  }
}

/** A unit with two owners at 翰林水岸, the first of whom has an account. */
export async function aHome(town: Town, name: string): Promise<{ unitId: string; owner: Visitor }> {
  const { id: unitId } = await aUnit(
    town,
    { name, idSuffix: '000001' },
    { name: '许亮', idSuffix: '000002' },
  );
  return { unitId, owner: await ownerOf(town, name, [unitId, 1]) };
}

/** Somebody else of the town's property office. @returns the person */
export async function aSecondOfficer(town: Town): Promise<string> {
  const id = await neighbour(town, '陆平');
  await town.database.source.query(
    `INSERT INTO appointment (id, person_id, office, title, place_id, organisation_id, since)
     VALUES (gen_random_uuid(), $1, 'PROPERTY_OFFICER', '镇物管办干事', $2, $3, '2024-01-01')`,
    [id, PLACE.shangpai, ORGANISATION.propertyOffice],
  );
  return id;
}
