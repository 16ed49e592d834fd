import { Refusal } from '@sifang/kernel';
import type { Schema } from '@sifang/platform';
import { HoldRounds1763800000801 } from './migrations/1763800000801-hold-rounds.js';
import { DiscloseSpending1763800000821 } from './migrations/1763800000821-disclose-spending.js';
import { TellInstrumentsApart1763800000822 } from './migrations/1763800000822-tell-instruments-apart.js';
import { ObjectionTable, RoundTable } from './rating.tables.js';

export const ratingsSchema: Schema = {
  tables: [RoundTable, ObjectionTable],
  migrations: [HoldRounds1763800000801, DiscloseSpending1763800000821, TellInstrumentsApart1763800000822],
};

/** What it means when two people were at it at the same moment and the database decided. */
export const ratingConstraints: Readonly<Record<string, () => Refusal>> = {
  rating_round_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  rating_round_once_a_period: () =>
    new Refusal('ROUND_EXISTS', 'There is a round about them in this period already.', 'period'),
  rating_instrument_version_once: changedMeanwhile,
  rating_answer_once: unitAnswered,
  rating_paper_once: () => new Refusal('PAPER_KEYED', 'This paper has been keyed in already.', 'paperNumber'),
  rating_sheet_once: () =>
    new Refusal('SHEET_GIVEN', 'Somebody of the same body gives its sheet at this moment.'),
  rating_event_in_order: changedMeanwhile,
  rating_result_once: changedMeanwhile,
  rating_objection_pk: () =>
    new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  rating_objection_once: () =>
    new Refusal('ITEM_OBJECTED', 'There is an objection to this item already.', 'item'),
  rating_objection_by_another: () =>
    new Refusal('DECIDER_INVOLVED', 'Somebody else decides: not who objected.'),
  rating_rectification_once: () =>
    new Refusal('RECTIFICATION_DEMANDED', 'This item is to be rectified already.', 'item'),
  disclosure_pk: () => new Refusal('ID_TAKEN', 'Something else goes by this id; choose a new one.', 'id'),
  disclosure_once: () =>
    new Refusal(
      'DISCLOSED_ALREADY',
      'This was disclosed of that period already; correct it instead.',
      'title',
    ),
  disclosure_corrected_once: () =>
    new Refusal('CORRECTED_ALREADY', 'It has been corrected; correct the newer one.', 'corrects'),
  rating_of_service_once: () => new Refusal('RATED_ALREADY', 'You have rated this already.'),
  rating_of_service_by_community_once: () =>
    new Refusal('RATED_ALREADY', 'The community has rated this already.'),
};

export function unitAnswered(): Refusal {
  return new Refusal(
    'UNIT_ANSWERED',
    'Another owner has answered for this unit, or its paper is in.',
    'unitId',
  );
}

function changedMeanwhile(): Refusal {
  return new Refusal('ROUND_CHANGED_MEANWHILE', 'Somebody else was faster; look again.');
}
