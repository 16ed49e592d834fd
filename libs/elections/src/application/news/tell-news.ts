import { contactsOf } from '@sifang/identity';
import type { InEachLanguage } from '@sifang/identity/domain';
import type { Clock } from '@sifang/kernel';
import { addJob, type Config, type Database, type Tx, type WaysOut } from '@sifang/platform';
import { bodyNews } from '../../domain/news/body-news.js';
import { electionNews, firstAssemblyNews, VOTE_OPENS } from '../../domain/news/election-news.js';
import { isNews, subjectOf, Told, type News } from '../../domain/news/told.js';
import {
  firstAssemblyOf,
  happenedToBody,
  happenedToElection,
  isVotedOn,
  NEWS_TO_TASK,
  notToldBefore,
  type Happened,
  type NewsOf,
} from '../../persistence/news/news.repository.js';
import { concerned } from './whom.js';

/** One job for each person, so that one who cannot be reached holds up nobody. Nobody is told twice, however often it runs. */
export async function tellNews(database: Database, clock: Clock, of: NewsOf): Promise<void> {
  await database.transaction(async tx => {
    const now = clock.now();
    const [what, news] = await newsOf(tx, of, now);
    if (!what || !news) return;
    for (const personId of await notToldBefore(tx, of, await concerned(tx, of.id, what, news, now)))
      await addJob(tx, {
        ...{ task: NEWS_TO_TASK, payload: { ...of, personId }, runAt: now },
        key: `${NEWS_TO_TASK} ${of.about} ${of.id} ${of.seq} ${of.step} ${personId}`,
      });
  });
}

export interface Outside {
  readonly ways: WaysOut;
  readonly config: Pick<Config, 'publicUrl'>;
}

/** A second try has the same id, by which the gateway knows it. It says where to look, as far as the house knows its own address. */
export async function tellOne(
  database: Database,
  clock: Clock,
  { ways, config: { publicUrl } }: Outside,
  { personId, ...of }: NewsOf & { readonly personId: string },
): Promise<void> {
  const [what, news, contact] = await database.transaction(async tx => {
    const [what, news] = await newsOf(tx, of, clock.now());
    return [what, news, (await contactsOf(tx, [personId]))[0]] as const;
  });
  if (!what || !news || !contact || !ways.reaches(contact)) return;
  const { phone, email, language } = contact;
  const subject = subjectOf(what.estateName, what.bodyKind)[language];
  const text = `【四方议事】${subject}${COLON[language]}${news.text[language]}${publicUrl ? ` ${publicUrl}${pageOf(of, what)}` : ''}`;
  await ways.send({
    id: `${of.about} ${of.id} ${of.seq}${of.step} ${personId}`,
    phone,
    email,
    subject,
    text,
  });
}

const COLON: InEachLanguage = { ZH: '：', EN: ': ' };

/** The election, or the committee of the estate. */
function pageOf(
  { about, id }: Pick<NewsOf, 'about' | 'id'>,
  { estateId }: Pick<Happened<unknown>, 'estateId'>,
): string {
  return about === 'election' ? `/elections/${id}` : `/committees/${estateId}`;
}

/** Null where it is no news any more. */
async function newsOf(
  tx: Tx,
  of: NewsOf,
  now: Date,
): Promise<readonly [Happened<Readonly<Record<string, unknown>>> | null, News | null]> {
  if (of.about === 'body') {
    const what = await happenedToBody(tx, of);
    return [what, what && isNews(what.at, now) ? bodyNews(what.event) : null];
  }
  if (of.about === 'estate') {
    const what = await firstAssemblyOf(tx, of);
    return [what, what && isNews(what.at, now) ? firstAssemblyNews(what.event) : null];
  }
  const what = await happenedToElection(tx, of);
  if (!what) return [null, null];
  if (of.step === 'OPENS')
    return [what, (await isVotedOn(tx, of.id)) ? { to: [Told.OWNERS], text: VOTE_OPENS } : null];
  return [what, isNews(what.at, now) ? electionNews(what.event) : null];
}
