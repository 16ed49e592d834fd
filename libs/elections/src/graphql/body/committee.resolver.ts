import { Args, ID, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId, type CalendarDay } from '@sifang/kernel';
import { Acts, CalendarDayScalar, type Act, type LiveChannel } from '@sifang/platform';
import { CommitteeReader } from '../../application/body/committee-reader.js';
import { enterStandingTerm } from '../../application/body/enter-standing-term.js';
import {
  dissolveManagementCommittee,
  formManagementCommittee,
} from '../../application/body/form-committee.js';
import { sendMembers } from '../../application/body/send-members.js';
import { answerFiling } from '../../application/term/answer-filing.js';
import { chooseOfficers } from '../../application/term/choose-officers.js';
import { endMembership } from '../../application/term/end-membership.js';
import { fileWithStreet } from '../../application/term/file-with-street.js';
import { listHandover, signHandover } from '../../application/term/hand-over.js';
import { recordMeeting } from '../../application/term/record-meeting.js';
import { postOfficers } from '../../application/term/post-officers.js';
import { decideRemoval, hearMember, moveRemoval } from '../../application/term/remove-member.js';
import { askForSeal, signForSeal } from '../../application/term/use-seal.js';
import {
  AskForSealInput,
  ChooseOfficersInput,
  DecideRemovalInput,
  EndMembershipInput,
  EnterStandingTermInput,
  FileWithStreetInput,
  FormManagementCommitteeInput,
  HearMemberInput,
  ListHandoverInput,
  MoveRemovalInput,
  SendMembersInput,
  RecordCommitteeMeetingInput,
  SignHandoverInput,
} from './body.inputs.js';
import { CommitteesLiveType, CommitteeSummaryType, CommitteeType } from './committee.type.js';

/** All of them answer with the committee as it is afterwards. */
@Resolver()
export class CommitteeResolver {
  constructor(
    private readonly acts: Acts,
    private readonly reader: CommitteeReader,
  ) {}

  @Query(() => [CommitteeSummaryType], {
    description:
      'Every estate at a place: which have no committee, whose term ends when, who must act by what day. Refused: PLACE_NOT_FOUND.',
  })
  committeesAt(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'An estate, community, town or district.' })
    placeId: string,
  ): Promise<CommitteeSummaryType[]> {
    return this.reader.at(actor, asId(placeId, 'placeId'));
  }

  @Query(() => CommitteeType, {
    description:
      'The committee of an estate; without an id where there has never been one. Refused: ESTATE_NOT_FOUND.',
  })
  committee(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'The estate.' }) estateId: string,
  ): Promise<CommitteeType> {
    return this.reader.one(actor, asId(estateId, 'estateId'));
  }

  @Subscription(() => CommitteesLiveType, {
    description:
      'How the estates of a place of yours stand, live: first as they are now, or a bare cursor when nothing happened since `after`; then after ' +
      'each change of a committee or an election there. What only you may know comes by `committee`. Refused: PLACE_NOT_FOUND.',
  })
  committeesLive(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'An estate, community or town of yours.' })
    placeId: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.reader.follow(actor, asId(placeId, 'placeId'), after);
  }

  @Mutation(() => CommitteeType, {
    description:
      'A committee that served before. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, PROFILE_UNKNOWN, TERM_SERVING, SIZE_EVEN, SIZE_UNFIT, ' +
      'DAY_UNFIT, TERM_YEARS_UNFIT, TOO_MANY_MEMBERS, MEMBER_TWICE, NOT_AN_OWNER.',
  })
  enterStandingTerm(@CurrentActor() actor: Actor, @Args('input') input: EnterStandingTermInput) {
    return this.done(actor, enterStandingTerm, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      '组建物管会. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, PROFILE_UNKNOWN, COMMITTEE_SERVES, TERM_SERVING, DAY_UNFIT, SIZE_EVEN, SIZE_UNFIT, ' +
      'OWNERS_TOO_FEW, CHAIR_UNFIT, DEPUTY_UNFIT, NOT_AN_OWNER, PERSON_NOT_FOUND.',
  })
  formManagementCommittee(@CurrentActor() actor: Actor, @Args('input') input: FormManagementCommitteeInput) {
    return this.done(actor, formManagementCommittee, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      '补派物管会成员: who follows whoever left. Refused: BODY_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, BODY_IS_ELECTED, TOO_MANY_MEMBERS, NOT_AN_OWNER, PERSON_NOT_FOUND, MEMBER_TWICE, SIZE_UNFIT, OWNERS_TOO_FEW, CHAIR_UNFIT, DEPUTY_UNFIT.',
  })
  sendCommitteeMembers(@CurrentActor() actor: Actor, @Args('input') input: SendMembersInput) {
    return this.done(actor, sendMembers, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      '解散物管会. Refused: ESTATE_NOT_FOUND, NOT_ENTITLED, BODY_NOT_FOUND, TERM_NOT_SERVING, DAY_UNFIT.',
  })
  dissolveManagementCommittee(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
    @Args('on', { type: () => CalendarDayScalar, description: 'Its last day.' }) on: CalendarDay,
  ) {
    return this.done(actor, dissolveManagementCommittee, { estateId: asId(estateId, 'estateId'), on });
  }

  @Mutation(() => CommitteeType, {
    description:
      '首次会议. Refused: BODY_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, OFFICERS_ARE_NAMED, DAY_UNFIT, BALLOT_UNFIT, ' +
      'MEETING_WITHOUT_QUORUM, CHAIR_NOT_CHOSEN.',
  })
  chooseOfficers(@CurrentActor() actor: Actor, @Args('input') input: ChooseOfficersInput) {
    return this.done(actor, chooseOfficers, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'Their names were posted. Refused: BODY_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, OFFICERS_NOT_CHOSEN, DAY_UNFIT.',
  })
  postOfficers(
    @CurrentActor() actor: Actor,
    @Args('bodyId', { type: () => ID, description: 'The committee.' }) bodyId: string,
    @Args('postedOn', { type: () => CalendarDayScalar, description: 'When.' }) postedOn: CalendarDay,
  ) {
    return this.done(actor, postOfficers, { bodyId: asId(bodyId, 'bodyId'), postedOn });
  }

  @Mutation(() => CommitteeType, {
    description:
      '备案. Refused: FILING_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, FILED_ALREADY, OFFICERS_NOT_CHOSEN, DAY_UNFIT.',
  })
  fileWithStreet(@CurrentActor() actor: Actor, @Args('input') input: FileWithStreetInput) {
    return this.done(actor, fileWithStreet, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      "The street's answer. Refused: FILING_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, NOT_FILED, ANSWERED_ALREADY, REASON_MISSING.",
  })
  answerFiling(
    @CurrentActor() actor: Actor,
    @Args('filingId', { type: () => ID, description: 'The filing.' }) filingId: string,
    @Args('accepted', { description: 'False: returned, to be filed again.' }) accepted: boolean,
    @Args('text', { defaultValue: '', description: 'Why it was returned.' }) text: string,
  ) {
    return this.done(actor, answerFiling, { filingId: asId(filingId, 'filingId'), accepted, text });
  }

  @Mutation(() => CommitteeType, {
    description:
      '移交清单. Refused: HANDOVER_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, SIGNED_ALREADY, ITEMS_MISSING.',
  })
  listHandover(@CurrentActor() actor: Actor, @Args('input') input: ListHandoverInput) {
    return this.done(actor, listHandover, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'Signs the list; with all three sides it is done. Refused: HANDOVER_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, ITEMS_MISSING, SIGNED_ALREADY.',
  })
  signHandover(@CurrentActor() actor: Actor, @Args('input') input: SignHandoverInput) {
    return this.done(actor, signHandover, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'A member or alternate leaves; the first alternate steps in. Refused: BODY_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, MEMBER_NOT_FOUND, ' +
      'MEMBER_GONE, DAY_UNFIT, NOBODY_RECALLS, REASON_UNFIT.',
  })
  endMembership(@CurrentActor() actor: Actor, @Args('input') input: EndMembershipInput) {
    return this.done(actor, endMembership, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      '罢免. Refused: BODY_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, MEMBER_NOT_FOUND, MEMBER_GONE, REASON_MISSING, OWNERS_TOO_FEW, REMOVAL_OPEN, ID_TAKEN.',
  })
  moveRemoval(@CurrentActor() actor: Actor, @Args('input') input: MoveRemovalInput) {
    return this.done(actor, moveRemoval, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'The member was heard. Refused: REMOVAL_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, REMOVAL_DECIDED, DAY_UNFIT.',
  })
  hearMember(@CurrentActor() actor: Actor, @Args('input') input: HearMemberInput) {
    return this.done(actor, hearMember, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'What the owners decided. Refused: REMOVAL_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, REMOVAL_DECIDED, MEMBER_NOT_HEARD, DAY_UNFIT, ' +
      'VOTE_NOT_FOUND, VOTE_NOT_DECLARED, VOTE_UNFIT, VOTE_SAYS_OTHERWISE.',
  })
  decideRemoval(@CurrentActor() actor: Actor, @Args('input') input: DecideRemovalInput) {
    return this.done(actor, decideRemoval, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'A meeting of the committee that was not held in this house. Refused: BODY_NOT_FOUND, NOT_ENTITLED, TERM_NOT_SERVING, DAY_UNFIT, ' +
      'MEMBER_NOT_FOUND, MEETING_ENTERED, ID_TAKEN.',
  })
  recordCommitteeMeeting(@CurrentActor() actor: Actor, @Args('input') input: RecordCommitteeMeetingInput) {
    return this.done(actor, recordMeeting, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      '用印申请, with your signature. Refused: BODY_NOT_FOUND, NOT_A_MEMBER, TERM_NOT_SERVING, REASON_MISSING, ID_TAKEN.',
  })
  askForSeal(@CurrentActor() actor: Actor, @Args('input') input: AskForSealInput) {
    return this.done(actor, askForSeal, input);
  }

  @Mutation(() => CommitteeType, {
    description:
      'Your signature; the seal is used when most members have signed. Refused: SEAL_USE_NOT_FOUND, NOT_A_MEMBER, TERM_NOT_SERVING, SEAL_USED, SIGNED_ALREADY.',
  })
  signForSeal(
    @CurrentActor() actor: Actor,
    @Args('sealUseId', { type: () => ID, description: 'The entry.' }) sealUseId: string,
  ) {
    return this.done(actor, signForSeal, asId(sealUseId, 'sealUseId'));
  }

  private async done<Input>(
    actor: Actor,
    act: Act<Actor, Input, string>,
    input: Input,
  ): Promise<CommitteeType> {
    return this.reader.afterwards(actor, await this.acts.run(act, actor, input));
  }
}
