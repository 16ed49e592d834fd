import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentActor, Public, Request, type RequestContext } from '@sifang/identity';
import type { Actor } from '@sifang/identity/domain';
import { Refusal } from '@sifang/kernel';
import { Acts, type LiveChannel } from '@sifang/platform';
import { Kiosk } from '../../application/attendance/kiosk.js';
import { MeetingRoom } from '../../application/attendance/meeting-room.js';
import { closeMeetingDoor, openKiosk, openScreenDoor } from '../../application/attendance/open-door.js';
import { ScreenDoor } from '../../application/attendance/screen-door.js';
import { MeetingId } from '../meeting-id.pipe.js';
import { MeetingChangeType, MeetingLiveType, MeetingViewType } from '../meeting-view.type.js';
import { CheckInAtKioskInput, MeetingDoorInput } from './attendance.inputs.js';
import { OpenedDoorType } from './desk.type.js';
import { KioskType, MeetingRoomType } from './room.type.js';

/** Doors that open by a key, and what is seen through them. */
@Resolver()
export class DoorResolver {
  constructor(
    private readonly acts: Acts,
    private readonly screens: ScreenDoor,
    private readonly kiosk: Kiosk,
    private readonly room: MeetingRoom,
  ) {}

  @Mutation(() => OpenedDoorType, {
    description:
      'Opens the big screen to any browser that goes to /screen/<meeting>?key=<key>. Refused: DOORS_TOO_MANY, NOT_ENTITLED.',
  })
  openScreenDoor(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<OpenedDoorType> {
    return this.acts.run(openScreenDoor, actor, meetingId);
  }

  @Mutation(() => OpenedDoorType, {
    description:
      'Opens a machine at which people check in: /meetings/<meeting>/desk?kiosk=<key>. Refused: DOORS_TOO_MANY, NOT_ENTITLED.',
  })
  openKiosk(@CurrentActor() actor: Actor, @MeetingId() meetingId: string): Promise<OpenedDoorType> {
    return this.acts.run(openKiosk, actor, meetingId);
  }

  @Mutation(() => MeetingChangeType, {
    description:
      'Withdraws the key of a screen or machine. Again is harmless. Refused: DOOR_CLOSED, NOT_ENTITLED.',
  })
  closeMeetingDoor(
    @CurrentActor() actor: Actor,
    @Args('input') input: MeetingDoorInput,
  ): Promise<MeetingChangeType> {
    return this.acts.run(closeMeetingDoor, actor, input);
  }

  @Public()
  @Query(() => MeetingViewType, { description: 'The big screen by its key. Refused: DOOR_CLOSED.' })
  screen(@MeetingId() meetingId: string, @Key() key: string): Promise<MeetingViewType> {
    return this.screens.view(meetingId, key);
  }

  @Public()
  @Subscription(() => MeetingLiveType, {
    description:
      'The big screen by its key, live, like meetingLive. A key that is withdrawn comes as a message with errors. ' +
      'Refused: DOOR_CLOSED.',
  })
  screenLive(
    @MeetingId() meetingId: string,
    @Key() key: string,
    @Args('after', { type: () => String, nullable: true, description: 'The last cursor you saw.' })
    after: string | null,
  ): Promise<LiveChannel> {
    return this.screens.follow(meetingId, key, after);
  }

  @Public()
  @Query(() => MeetingRoomType, {
    description:
      'Code, presence and gauges: for the chair, and for the big screen by its key. Refused: NOT_SIGNED_IN, ' +
      'MEETING_NOT_FOUND, NOT_ENTITLED, DOOR_CLOSED.',
  })
  meetingRoom(
    @Request() { actor }: RequestContext,
    @MeetingId() meetingId: string,
    @Args('key', {
      type: () => String,
      nullable: true,
      description: 'Of a big screen; left out by the chair.',
    })
    key: string | null,
  ): Promise<MeetingRoomType> {
    if (key) return this.room.forScreen(meetingId, key);
    if (!actor) throw new Refusal('NOT_SIGNED_IN', 'Please sign in first.');
    return this.room.forChair(actor, meetingId);
  }

  @Public()
  @Query(() => KioskType, { description: 'A check-in machine by its key. Refused: DOOR_CLOSED.' })
  attendanceKiosk(@MeetingId() meetingId: string, @Key() key: string): Promise<KioskType> {
    return this.kiosk.seats(meetingId, key);
  }

  @Public()
  @Mutation(() => KioskType, {
    description: 'Somebody picks their own name. Refused: DOOR_CLOSED, SEAT_NOT_FOUND, CHECK_IN_CLOSED.',
  })
  checkInAtKiosk(@Args('input') input: CheckInAtKioskInput): Promise<KioskType> {
    return this.kiosk.checkIn(input);
  }
}

function Key(): ParameterDecorator {
  return Args('key', { description: 'As openScreenDoor or openKiosk told it.' });
}
