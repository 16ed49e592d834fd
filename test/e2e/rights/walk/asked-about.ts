/** Ids of what a field may be asked about, all of them at one estate. */
export interface Facts {
  readonly estateId: string;
  readonly communityId: string;
  readonly organisationId: string;
  /** That serves the estate. */
  readonly firmId: string;
  readonly personId: string;
  readonly appointmentId: string;
  /** In session, with an item open and a motion being voted on. */
  readonly meetingId: string;
  readonly itemId: string;
  /** A standing meeting that has been ended. */
  readonly seriesId: string;
  readonly motionId: string;
  /** Of the person in the chair. */
  readonly seatId: string;
  /** Not answered yet. */
  readonly resolutionId: string;
  /** Filed by who chairs, and not screened. */
  readonly topicId: string;
  /** Submitted, of a meeting that is over. */
  readonly minutesId: string;
  readonly unitId: string;
  readonly ownerId: string;
  readonly gridId: string;
  /** Filed, and not decided. */
  readonly claimId: string;
  /** Open now. */
  readonly voteId: string;
  /** Of another vote, seen by its desk alone. */
  readonly draftedVoteId: string;
  /** Of a roll that is no roll. */
  readonly rollImportId: string;
  /** Published, about the firm; nobody answered. */
  readonly roundId: string;
  /** To an item of it, and decided. */
  readonly objectionId: string;
  /** It takes nominations. */
  readonly electionId: string;
  /** Named by an organisation, and not asked yet. */
  readonly candidateId: string;
  /** Of a committee of which nobody who walks is a member; nothing of what it has to do is done. */
  readonly bodyId: string;
  readonly memberId: string;
  readonly filingId: string;
  readonly handoverId: string;
  /** Of a member who has not been heard. */
  readonly removalId: string;
  readonly sealUseId: string;
}

/** Who meets there, and how their things are numbered. */
export interface Cast {
  readonly ids: Pick<Facts, 'estateId' | 'communityId' | 'organisationId' | 'personId' | 'appointmentId'>;
  readonly calls: string;
  readonly chairs: string;
  readonly manages: string;
  readonly firmId: string;
  readonly seats: readonly (readonly [party: string, personId: string])[];
  /** Makes the ids that a client chooses. */
  readonly newId: (number: number) => string;
}
