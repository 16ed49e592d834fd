import { contactsOf } from '@sifang/identity';
import { dayOf, type Clock } from '@sifang/kernel';
import { addJob, type Database, type Tx, type WaysOut } from '@sifang/platform';
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
    for (const personId of await peopleToRemind(tx, roundId, dayOf(now)))
      await addJob(tx, {
        ...{ task: ASK_RATER_TASK, payload: { roundId, personId, day }, runAt: now },
        key: `${ASK_RATER_TASK} ${roundId} ${personId} ${day}`,
      });
  });
}

/** Who has answered meanwhile, or comes too late, is left alone. A second try has the same id. */
export async function askRater(
  database: Database,
  clock: Clock,
  ways: WaysOut,
  { roundId, personId, day }: { readonly roundId: string; readonly personId: string; readonly day: string },
): Promise<void> {
  const now = clock.now();
  const [letter, contact] = await database.transaction(async tx => {
    const [waiting] = await peopleToRemind(tx, roundId, dayOf(now), personId);
    if (!waiting) return [null, undefined] as const;
    return [await letterOf(tx, roundId), (await contactsOf(tx, [personId]))[0]] as const;
  });
  const moot = !letter || letter.state !== RoundState.OPEN || letter.closesAt <= now;
  if (moot || !contact || !ways.reaches(contact)) return;
  const { phone, email } = contact;
  await ways.send({ id: `rating ${roundId} ${day} ${personId}`, phone, email, ...said(letter) });
}

function said({ estateName, subjectName, title, closesAt }: Letter): { subject: string; text: string } {
  const subject = `${estateName}${title}`;
  return {
    subject,
    text: `【四方议事】请为${subjectName}打分：${subject}，${dayOf(closesAt)} 截止，约两分钟。填写内容不会单独公开；已填写的请忽略。`,
  };
}
