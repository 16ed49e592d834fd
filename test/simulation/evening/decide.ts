import type { Hall } from './hall.js';

const MINUTES_TO_VOTE = 0.7;
const [FOR, AGAINST] = [0.8, 0.95];
const DAYS_TO_DO_IT = 30;
const DAY_MS = 86_400_000;

/** A motion is put, everybody who is there votes, the chair announces, and what was adopted becomes a resolution. */
export async function decide(hall: Hall): Promise<void> {
  const { acts, chair, chance, clock, console, ledger, present, plan } = hall;
  const motionId = await ledger.note('put a motion', () => acts.put(chair));
  if (!motionId) return;
  const begun = clock.minute;
  const votes = await Promise.all(
    present.map(async ({ guest, seatId }) => {
      await clock.until(begun + chance() * MINUTES_TO_VOTE);
      const luck = chance();
      const choice = luck < FOR ? 'FOR' : luck < AGAINST ? 'AGAINST' : 'ABSTAIN';
      return ledger.note('vote', () => acts.castVote(guest, motionId, seatId, choice));
    }),
  );
  const voted = votes.filter(vote => vote !== null).length;
  const motionIn = (view: typeof console.view) => view.motions.find(({ id }) => id === motionId);
  await console.until(view => (motionIn(view)?.voted ?? 0) >= voted);
  await ledger.note('announce', () => acts.announce(chair, motionId));
  const decided = await console.until(view => !['PUT', undefined].includes(motionIn(view)?.state));
  if (motionIn(decided)!.state !== 'ADOPTED') return;
  const dueOn = new Date(Date.now() + DAYS_TO_DO_IT * DAY_MS).toISOString().slice(0, 10);
  await ledger.note('adopt', () => acts.adopt(chair, motionId, plan.firmId, dueOn));
}
