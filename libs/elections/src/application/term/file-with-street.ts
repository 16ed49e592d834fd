import type { Actor } from '@sifang/identity/domain';
import { Refusal, type CalendarDay } from '@sifang/kernel';
import type { ActContext } from '@sifang/platform';
import { lastOf } from '../../domain/term/deadlines.js';
import { record } from '../../persistence/body/body.repository.js';
import { filingNotFound, findFiling, saveFiling } from '../../persistence/term/filing.repository.js';
import { seatsFilledOn } from '../../persistence/election/seats-filled.queries.js';
import { followTerm } from '../election/follow-term.js';
import { requireDayWithin } from './day-within.js';
import { keptBody, todayOf } from './kept-body.js';

export interface FileWithStreet {
  readonly filingId: string;
  readonly filedOn: CalendarDay;
  /** Numbers of the receipts (回执). */
  readonly streetReceipt: string;
  readonly countyReceipt: string;
}

/**
 * 备案 with county and street, each of which gave a receipt. Late filings are taken, and remain late.
 * @throws Refusal FILING_NOT_FOUND · NOT_ENTITLED · TERM_NOT_SERVING · FILED_ALREADY · OFFICERS_NOT_CHOSEN · DAY_UNFIT
 */
export async function fileWithStreet(context: ActContext<Actor>, input: FileWithStreet): Promise<string> {
  const { tx, now, actor } = context;
  const { bodyId } = await findFiling(tx, input.filingId);
  const { body, profile, constitutedOn, electionId } = await keptBody(
    context,
    bodyId,
    'keep',
    filingNotFound,
  );
  const filing = await findFiling(tx, input.filingId);
  if (filing.filedOn !== null && filing.answer !== 'RETURNED')
    throw new Refusal('FILED_ALREADY', 'This has been filed already.', 'filingId');
  if (filing.about === 'TERM' && body.kind === 'COMMITTEE' && constitutedOn === null)
    throw new Refusal('OFFICERS_NOT_CHOSEN', 'Chair and deputies have not been chosen yet.');
  requireDayWithin(input.filedOn, filing.happenedOn, todayOf(context));
  const answerDueOn = profile.filingAnswer && lastOf(input.filedOn, profile.filingAnswer.value);
  const { filingId: _, ...given } = input;
  await saveFiling(tx, { ...filing, ...given, answerDueOn, answer: null, answeredOn: null, answerText: '' });
  const elected = filing.about === 'TERM' ? electionId : await seatsFilledOn(tx, body, filing.happenedOn);
  if (elected !== null) await followTerm(context, elected, 'FILED');
  const late = input.filedOn > filing.dueOn;
  await record(tx, body, { type: 'FILED', about: filing.about, filedOn: input.filedOn, late }, actor, now);
  return body.id;
}
