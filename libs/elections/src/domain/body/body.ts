import { Refusal } from '@sifang/kernel';
import { BodyKind } from './body-kind.js';

export interface BodyPlaces {
  readonly estateId: string;
  readonly communityId: string;
  readonly townId: string;
}

export interface Body extends BodyPlaces {
  readonly id: string;
  /** Number of its newest event. */
  readonly seq: number;
  readonly kind: BodyKind;
  readonly organisationId: string;
  /** Key of the election profile. */
  readonly profile: string;
}

/** Why an act waits: what it needs has not happened, or has. */
export const bodyNotFound = (): Refusal => new Refusal('BODY_NOT_FOUND', 'There is no such committee.');

export const noTerm = (): Refusal => new Refusal('TERM_NOT_SERVING', 'No term of this committee is running.');
