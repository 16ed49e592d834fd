import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { kindsAt } from '../../application/kinds/kinds-at.js';
import { profilesAt } from '../../application/kinds/profiles-at.js';
import { setMeetingProfile } from '../../application/kinds/set-meeting-profile.js';
import type { MeetingProfile } from '../../domain/kinds/profile.js';
import { MeetingKindType } from './meeting-kind.type.js';
import { MeetingProfileType } from './meeting-profile.type.js';
import { rulesOfInput } from './rules-of-input.js';
import { SetMeetingProfileInput } from './set-meeting-profile.input.js';

@Resolver()
export class KindsResolver {
  constructor(private readonly acts: Acts) {}

  @Query(() => [MeetingKindType], {
    description: 'The kinds of meeting as they are held at an estate today. Refused: ESTATE_NOT_FOUND.',
  })
  meetingKinds(
    @CurrentActor() actor: Actor,
    @Args('estateId', { type: () => ID, description: 'Of which estate.' }) estateId: string,
  ): Promise<MeetingKindType[]> {
    return this.acts.run(kindsAt, actor, asId(estateId, 'estateId'));
  }

  @Query(() => [MeetingProfileType], {
    description: 'What a town or community says of its meetings, the newest first. Refused: PLACE_NOT_FOUND.',
  })
  async meetingProfiles(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'A town or a community.' }) placeId: string,
  ): Promise<MeetingProfileType[]> {
    return (await this.acts.run(profilesAt, actor, asId(placeId, 'placeId'))).map(shown);
  }

  @Mutation(() => [MeetingProfileType], {
    description:
      "The town's 物管办 says how a kind of meeting differs here; answers with the place's profiles. Refused: " +
      'PLACE_NOT_FOUND, NOT_ENTITLED, PROFILE_IN_THE_PAST, PROFILE_IMPOSSIBLE, PROFILE_SET.',
  })
  async setMeetingProfile(
    @CurrentActor() actor: Actor,
    @Args('input') input: SetMeetingProfileInput,
  ): Promise<MeetingProfileType[]> {
    const placeId = await this.acts.run(setMeetingProfile, actor, { ...input, rules: rulesOfInput(input) });
    return (await this.acts.run(profilesAt, actor, placeId)).map(shown);
  }
}

function shown({ id, kind, since, source, rules }: MeetingProfile): MeetingProfileType {
  const { noticeDays = null, publicationDays = null, decision = null, quorum = null } = rules;
  return { id, kind, since, source, noticeDays, publicationDays, decision, quorum };
}
