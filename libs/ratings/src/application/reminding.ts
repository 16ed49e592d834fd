import { contactsOf } from '@sifang/identity';
import type { Language } from '@sifang/identity/domain';
import { dayOf, type Clock } from '@sifang/kernel';
import { addJob, type Config, type Database, type Tx, type WaysOut } from '@sifang/platform';
import { RoundState } from '../domain/round.js';
import { peopleToRemind } from '../persistence/answer.repository.js';
import { letterOf, type Letter } from '../persistence/letter.queries.js';

export const ASK_RATERS_TASK = 'rating-ask-raters';
export const ASK_RATER_TASK = 'rating-ask-rater';

/** Whoever has not answered is asked; the worker finds out who that is. */
export async function invite(tx: Tx, roundId: string, now: Date): Promise<void> {
  const day = dayOf(now);
  await addJob(tx, {
    ...{ task: ASK_RATERS_TASK, payload: { roundId, day }, runAt: now },
    key: `${ASK_RATERS_TASK} ${roundId} ${day}`,
  });
}

/** One job for each person, so that one who cannot be reached holds up nobody. Coming twice it adds nothing. */
export async function askRaters(
  database: Database,
  clock: Clock,
  { roundId, day }: { readonly roundId: string; readonly day: string },
): Promise<void> {
  await database.transaction(async tx => {
    const now = clock.now();
    const letter = await letterOf(tx, roundId);
    for (const personId of isMoot(letter, now) ? [] : await peopleToRemind(tx, letter, dayOf(now)))
      await addJob(tx, {
        ...{ task: ASK_RATER_TASK, payload: { roundId, personId, day }, runAt: now },
        key: `${ASK_RATER_TASK} ${roundId} ${personId} ${day}`,
      });
  });
}

interface Outside {
  readonly database: Database;
  readonly clock: Clock;
  readonly ways: WaysOut;
  readonly config: Pick<Config, 'publicUrl'>;
}

/** Who has answered meanwhile, or comes too late, is left alone. A second try has the same id. */
export async function askRater(
  { database, clock, ways, config }: Outside,
  { roundId, personId, day }: { readonly roundId: string; readonly personId: string; readonly day: string },
): Promise<void> {
  const now = clock.now();
  const [letter, contact] = await database.transaction(async tx => {
    const found = await letterOf(tx, roundId);
    if (isMoot(found, now)) return [null, undefined] as const;
    const [waiting] = await peopleToRemind(tx, found, dayOf(now), personId);
    return waiting ? ([found, (await contactsOf(tx, [personId]))[0]] as const) : ([null, undefined] as const);
  });
  if (!letter || !contact || !ways.reaches(contact)) return;
  const { phone, email, language } = contact;
  const message = said(letter, config.publicUrl)[language];
  await ways.send({ id: `rating ${roundId} ${day} ${personId}`, phone, email, ...message });
}

function isMoot(letter: Letter | null, now: Date): letter is null {
  return letter === null || letter.state !== RoundState.OPEN || letter.closesAt <= now;
}

function said(
  letter: Letter,
  publicUrl: string | null,
): Readonly<Record<Language, { subject: string; text: string }>> {
  const { id, estateName, subjectName, title, titleInEnglish, closesAt } = letter;
  const link = publicUrl ? ` ${publicUrl}/ratings/${id}` : '';
  const [subject, inEnglish] = [`${estateName}${title}`, `${titleInEnglish}, ${estateName}`];
  const until = dayOf(closesAt);
  return {
    ZH: {
      subject,
      text: `【四方议事】请为${subjectName}打分：${subject}，${until} 截止，约两分钟。填写内容不会单独公开；已填写的请忽略。${link}`,
    },
    EN: {
      subject: inEnglish,
      text:
        `【四方议事】Please rate ${subjectName}: ${inEnglish}, until ${until}, about two minutes. ` +
        `What you enter is never shown on its own; if you have answered, ignore this.${link}`,
    },
  };
}
