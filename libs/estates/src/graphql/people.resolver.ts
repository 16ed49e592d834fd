import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { appoint, changeTerm, CurrentActor, endAppointment } from '@sifang/identity';
import { Office, type Actor } from '@sifang/identity/domain';
import { asId } from '@sifang/kernel';
import { Acts } from '@sifang/platform';
import { People, type AppointmentForViewer } from '../application/people.js';
import { groundOf } from '../persistence/ground.queries.js';
import {
  AppointmentChangeKind,
  AppointmentEntryType,
  OfficeToFillType,
  TermState,
} from './appointment-entry.type.js';
import { AppointInput, ChangeTermInput, EndAppointmentInput } from './appointment.inputs.js';

/** Who holds which office. The acts are identity's; it is told here what it does not know, of places and organisations. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly acts: Acts,
    private readonly people: People,
  ) {}

  @Query(() => [AppointmentEntryType], {
    description:
      'Who holds which office at a place and below it; owners only when asked for by office or by name. A manager of a ' +
      "firm sees the firm's people. " +
      'Refused: PLACE_NOT_FOUND, NOT_ENTITLED, NUMBER_OUT_OF_RANGE.',
  })
  async appointments(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'The place.' }) placeId: string,
    @Args('search', { defaultValue: '', description: 'Part of a name or title.' }) search: string,
    @Args('office', { type: () => Office, nullable: true, description: 'Only this; all when left out.' })
    office: Office | null,
    @Args('term', { type: () => TermState, defaultValue: TermState.CURRENT, description: 'Which of them.' })
    term: TermState,
    @Args('first', { type: () => Int, defaultValue: 100, description: 'At most so many, up to 200.' })
    first: number,
    @Args('skip', { type: () => Int, defaultValue: 0, description: 'Leave out so many from the beginning.' })
    skip: number,
  ): Promise<AppointmentEntryType[]> {
    const query = { search: search.trim(), office: office ?? null, term, first, skip };
    return (await this.people.appointments(actor, { ...query, placeId: asId(placeId, 'placeId') })).map(
      shown,
    );
  }

  @Query(() => [OfficeToFillType], {
    description: 'The offices that you may appoint to at a place. Refused: PLACE_NOT_FOUND.',
  })
  officesToFill(
    @CurrentActor() actor: Actor,
    @Args('placeId', { type: () => ID, description: 'The place.' }) placeId: string,
  ): Promise<OfficeToFillType[]> {
    return this.people.officesToFill(actor, asId(placeId, 'placeId'));
  }

  @Mutation(() => AppointmentEntryType, {
    description:
      'Appoints somebody known or new. Refused: NOT_ENTITLED, OFFICE_TO_BE_CHOSEN, PLACE_NOT_FOUND, ORGANISATION_NOT_FOUND, ' +
      'PERSON_NOT_FOUND, PHONE_INVALID, PHONE_TAKEN, OFFICE_PLACE_UNFIT, OFFICE_NEEDS_ORGANISATION, OFFICE_WITHOUT_ORGANISATION, ' +
      'OFFICE_ORGANISATION_UNFIT, TERM_BACKWARDS, TERM_NEEDS_END, TERM_TOO_LONG, APPOINTMENT_OVERLAPS, CHAIR_TAKEN, ID_TAKEN.',
  })
  async appoint(
    @CurrentActor() actor: Actor,
    @Args('input') { personName, phone, organisationId, until, ...input }: AppointInput,
  ): Promise<AppointmentEntryType> {
    const chosen = { organisationId: organisationId ?? null, until: until ?? null };
    const id = await this.acts.run(appoint, actor, {
      ...input,
      ...chosen,
      personName: personName || null,
      phone: phone || null,
      groundOf,
    });
    return shown(await this.people.entry(id));
  }

  @Mutation(() => AppointmentEntryType, {
    description:
      'Gives a term other days. Refused: APPOINTMENT_NOT_FOUND, NOT_ENTITLED, OFFICE_TO_BE_CHOSEN, APPOINTMENT_OVER, ' +
      'TERM_BACKWARDS, TERM_NEEDS_END, TERM_TOO_LONG, APPOINTMENT_OVERLAPS, CHAIR_TAKEN.',
  })
  async changeTerm(
    @CurrentActor() actor: Actor,
    @Args('input') { until, ...input }: ChangeTermInput,
  ): Promise<AppointmentEntryType> {
    const id = await this.acts.run(changeTerm, actor, { ...input, until: until ?? null, groundOf });
    return shown(await this.people.entry(id));
  }

  @Mutation(() => AppointmentEntryType, {
    description:
      'Ends an office before its time. Refused: APPOINTMENT_NOT_FOUND, NOT_ENTITLED, OFFICE_TO_BE_CHOSEN, ' +
      'APPOINTMENT_OVER, LAST_DAY_UNFIT.',
  })
  async endAppointment(
    @CurrentActor() actor: Actor,
    @Args('input') { lastDay, ...input }: EndAppointmentInput,
  ): Promise<AppointmentEntryType> {
    const id = await this.acts.run(endAppointment, actor, { ...input, lastDay: lastDay ?? null, groundOf });
    return shown(await this.people.entry(id));
  }
}

function shown({ history, ...entry }: AppointmentForViewer): AppointmentEntryType {
  return {
    ...entry,
    history: history.map(({ type, at, ...change }) => ({
      ...change,
      kind: type as AppointmentChangeKind,
      at: new Date(at),
    })),
  };
}
