import request from 'supertest';
import { outcome } from '../topics/a-topic.js';
import type { Town } from '../town/open-town.js';
import type { Visitor } from '../town/visitor.js';

const VIEW = `resolution { id state dueOn round: stateSince failedChecks supervision pausedAt overdueSince text
    extension { until reason } supporting { name } moneyFen quantityMilli quantityUnit termUnit }
  events { act name title text day papers { id name mediaType } }
  undertakings { id text doneBy fulfilledAt } onTime moves
  satisfaction { satisfied fairlySatisfied dissatisfied waiting unrated ofRated ofAll }`;

export const VIEW_OF = `query ($id: ID!) { resolutionView(id: $id) { ${VIEW} } }`;
export const LIVE_OF = `subscription ($id: ID!, $after: String) { resolutionLive(id: $id, after: $after) {
  cursor view { resolution { state } moves events { act } } } }`;
export const LIVE_AT = `subscription ($id: ID!) { resolutionsLive(placeId: $id) {
  cursor standing { open awaitingAnswer awaitingCheck overdue supervised urgent { id } } } }`;

const act = (name: string): string => {
  const type = name[0]!.toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${VIEW} } }`;
};

export const COURSE = {
  objectToResolution: act('objectToResolution'),
  decideObjection: act('decideObjection'),
  reportProgress: act('reportProgress'),
  askToClose: act('askToClose'),
  checkResolution: act('checkResolution'),
  askExtension: act('askExtension'),
  decideExtension: act('decideExtension'),
  pauseResolution: act('pauseResolution').replace('PauseResolutionInput', 'ResolutionClockInput'),
  resumeResolution: act('resumeResolution').replace('ResumeResolutionInput', 'ResolutionClockInput'),
  superviseResolution: act('superviseResolution'),
  rateResolution: act('rateResolution'),
} as const;

export type CourseAct = keyof typeof COURSE;

/** @returns what whoever acted sees afterwards */
export async function does(visitor: Visitor, name: CourseAct, input: object): Promise<Record<string, any>> {
  return (await visitor.ask(COURSE[name], { input }))[name];
}

/** `done`, or the code of the refusal. */
export function refused(visitor: Visitor, name: CourseAct, input: object): Promise<string> {
  return outcome(visitor, COURSE[name], { input });
}

export async function seen(visitor: Visitor, id: string): Promise<Record<string, any>> {
  return (await visitor.ask(VIEW_OF, { id }))['resolutionView'];
}

export const actsIn = (view: Record<string, any>): string[] =>
  view['events'].map(({ act: name }: { act: string }) => name);

export const PHOTO = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xda]), Buffer.alloc(2_000, 0x55)]);

/** @returns the id of the paper */
export async function sendPhoto(town: Town, visitor: Visitor, bytes = PHOTO): Promise<string> {
  const { body } = await request(town.url)
    .post(`/files/papers?name=${encodeURIComponent('东门.jpg')}`)
    .set(visitor.headers)
    .type('bin')
    .send(bytes)
    .expect(201);
  return body.id;
}
