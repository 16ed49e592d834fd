import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Office } from '@sifang/identity/domain';
import type { CalendarDay } from '@sifang/kernel';
import { CalendarDayScalar } from '@sifang/platform';
import { OrganisationType } from './organisation.type.js';
import { PlaceType } from './place.type.js';

export enum TermState {
  CURRENT = 'CURRENT',
  COMING = 'COMING',
  PAST = 'PAST',
}

registerEnumType(TermState, {
  name: 'TermState',
  description: 'Where today stands to a term.',
  valuesMap: {
    CURRENT: { description: 'Held today.' },
    COMING: { description: 'Begins later.' },
    PAST: { description: 'Over.' },
  },
});

export enum AppointmentChangeKind {
  APPOINTED = 'APPOINTED',
  TERM_CHANGED = 'TERM_CHANGED',
  ENDED = 'ENDED',
}

registerEnumType(AppointmentChangeKind, {
  name: 'AppointmentChangeKind',
  description: 'What became of an appointment.',
  valuesMap: {
    APPOINTED: { description: 'It was entered.' },
    TERM_CHANGED: { description: 'Its days were changed.' },
    ENDED: { description: 'It was ended before its time.' },
  },
});

@ObjectType('AppointmentChange', {
  description: 'Who did what to an appointment, when, and under which office.',
})
export class AppointmentChangeType {
  @Field(() => AppointmentChangeKind, { description: 'What was done.' })
  kind: AppointmentChangeKind;

  @Field(() => CalendarDayScalar, { description: 'First day of the term from then on.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, { nullable: true, description: 'Last day; null while no end was set.' })
  until: CalendarDay | null;

  @Field({ description: 'Why; may be empty.' })
  reason: string;

  @Field({ description: 'Who did it.' })
  byName: string;

  @Field({ description: 'The office under which it was done, as people say it.' })
  underTitle: string;

  @Field({ description: 'When it was done.' })
  at: Date;
}

@ObjectType('AppointmentEntry', {
  description: 'An office that somebody holds, as those see it who enter it.',
})
export class AppointmentEntryType {
  @Field(() => ID, { description: 'Names the appointment.' })
  id: string;

  @Field(() => ID, { description: 'Who holds it.' })
  personId: string;

  @Field({ description: 'Full name.' })
  personName: string;

  @Field({ description: 'Whether they have an account to sign in with; else openAccount or issueFirstCode.' })
  hasAccount: boolean;

  @Field(() => Office, { description: 'The office.' })
  office: Office;

  @Field({ description: 'As people say it.' })
  title: string;

  @Field(() => PlaceType, { description: 'Where it is held.' })
  place: PlaceType;

  @Field(() => OrganisationType, { nullable: true, description: 'For whom; null for none.' })
  organisation: OrganisationType | null;

  @Field(() => CalendarDayScalar, { description: 'First day of the term.' })
  since: CalendarDay;

  @Field(() => CalendarDayScalar, {
    nullable: true,
    description:
      'Last day of the term; null while no end is set. The day before `since`: ended before it was held for a day.',
  })
  until: CalendarDay | null;

  @Field({ description: 'Whether you may change or end it.' })
  viewerMayChange: boolean;

  @Field(() => [AppointmentChangeType], {
    description: 'In the order in which they were done; empty for one that came with the town.',
  })
  history: AppointmentChangeType[];
}

@ObjectType('EligibleOrganisation', { description: 'An organisation that an office may be held for.' })
export class EligibleOrganisationType extends OrganisationType {
  @Field(() => Int, { nullable: true, description: 'Years that a term lasts at most; null for no limit.' })
  longestTerm: number | null;
}

@ObjectType('OfficeToFill', { description: 'An office that you may appoint to.' })
export class OfficeToFillType {
  @Field(() => Office, { description: 'The office.' })
  office: Office;

  @Field(() => [EligibleOrganisationType], {
    description: 'It must be held for one of these; empty when it is held for none.',
  })
  organisations: readonly EligibleOrganisationType[];
}
