import { contactsOf, officeHolders } from '@sifang/identity';
import type { Actor, Language } from '@sifang/identity/domain';
import { dayOf, type Clock } from '@sifang/kernel';
import { addJob, type Config, type Database, type Tx, type WaysOut } from '@sifang/platform';
import type { ResolutionSettled } from '@sifang/resolutions';
import { raisersOf } from '@sifang/topics';
import { placesOf } from '../domain/rights.js';
import { isSettled, ServiceSide, sidesOf } from '../domain/service-rating.js';
import { matterOf, sidesGiven, type SettledMatter } from '../persistence/service-rating.repository.js';

export const ASK_RAISERS_TASK = 'rating-ask-raisers';
export const ASK_RAISER_TASK = 'rating-ask-raiser';

/** 多维评单: once it is committed that a matter is settled, those are asked who may say how; the worker finds out who they are. */
export async function askWhenSettled(tx: Tx, { resolutionId, now }: ResolutionSettled): Promise<void> {
  await addJob(tx, {
    ...{ task: ASK_RAISERS_TASK, payload: { resolutionId }, runAt: now },
    key: `${ASK_RAISERS_TASK} ${resolutionId}`,
  });
}

/** One job for each person, so that one who cannot be reached holds up nobody. */
export async function askRaisers(
  database: Database,
  clock: Clock,
  { resolutionId }: { readonly resolutionId: string },
): Promise<void> {
  await database.transaction(async tx => {
    const now = clock.now();
    for (const personId of (await waiting(tx, await matterOf(tx, resolutionId), now)).keys())
      await addJob(tx, {
        ...{ task: ASK_RAISER_TASK, payload: { resolutionId, personId }, runAt: now },
        key: `${ASK_RAISER_TASK} ${resolutionId} ${personId}`,
      });
  });
}

interface Outside {
  readonly database: Database;
  readonly clock: Clock;
  readonly ways: WaysOut;
  readonly config: Pick<Config, 'publicUrl'>;
}

/** Who has said it meanwhile is left alone, and so is everybody when it was opened again. A second try has the same id. */
export async function askRaiser(
  { database, clock, ways, config }: Outside,
  { resolutionId, personId }: { readonly resolutionId: string; readonly personId: string },
): Promise<void> {
  const [matter, sides, contact] = await database.transaction(async tx => {
    const found = await matterOf(tx, resolutionId);
    const still = (await waiting(tx, found, clock.now())).get(personId);
    return [found, still, (await contactsOf(tx, [personId]))[0]] as const;
  });
  if (!sides || !contact || !ways.reaches(contact)) return;
  const { phone, email, language } = contact;
  const message = said(matter, sides, config.publicUrl, language);
  await ways.send({ id: `rate ${resolutionId} ${personId}`, phone, email, ...message });
}

/** Who may still say how it was settled, and from which sides. */
async function waiting(
  tx: Tx,
  matter: SettledMatter,
  now: Date,
): Promise<ReadonlyMap<string, readonly ServiceSide[]>> {
  if (!isSettled(matter)) return new Map();
  const raisers = matter.motionId === null ? [] : await raisersOf(tx, matter.motionId);
  const given = await sidesGiven(tx, matter.id);
  const left = ({ personId, ...actor }: Actor): ServiceSide[] =>
    sidesOf({ personId, ...actor }, matter, raisers.includes(personId)).filter(
      side =>
        !given.some(
          each => each.side === side && (side === ServiceSide.COMMUNITY || each.personId === personId),
        ),
    );
  const people = await officeHolders(tx, placesOf(matter), dayOf(now));
  return new Map(
    people.map(actor => [actor.personId, left(actor)] as const).filter(([, sides]) => sides.length > 0),
  );
}

function said(
  { id, number, text }: SettledMatter,
  sides: readonly ServiceSide[],
  publicUrl: string | null,
  language: Language,
): { subject: string; text: string } {
  const subject = `${{ ZH: '议定事项', EN: 'Resolution' }[language]} ${number}`;
  const matter = `“${text.slice(0, 40)}”`;
  const please = (sides.includes(ServiceSide.RAISER) ? RAISER_ASKED : COMMUNITY_ASKED)[language](matter);
  const link = publicUrl ? ` ${publicUrl}/resolutions/${id}` : '';
  return { subject, text: `【四方议事】${please}${link}` };
}

type Asked = Readonly<Record<Language, (matter: string) => string>>;

const RAISER_ASKED: Asked = {
  ZH: matter =>
    `您提出或附议的${matter}已核验办结，请评价办得怎么样：来得及时、态度配合、问题解决，不到一分钟；不足 5 人评的不显示。`,
  EN: matter =>
    `${matter}, which you raised or supported, was checked and closed. How was it done: in time, willingly, solved? ` +
    'It takes less than a minute; of fewer than 5 answers nothing is shown.',
};
const COMMUNITY_ASKED: Asked = {
  ZH: matter => `${matter}已核验办结，请代表社区评价承办单位。`,
  EN: matter => `${matter} was checked and closed. Please rate for the community whoever did it.`,
};
