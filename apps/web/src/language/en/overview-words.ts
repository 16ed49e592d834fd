import type { Translation } from '../zh';
import type { overview as zh } from '../zh/overview-words';

export const overview: Translation<typeof zh> = {
  work: {
    title: 'Our work',
    nothing: 'Nothing is left to do.',
    late: 'Late',
    toAnswer: 'To answer',
    dueSoon: 'Due within 7 days',
    atWork: 'At work, to be closed',
    awaitingCheck: 'Waiting for the check',
    supervised: 'Supervised',
    urgent: 'Due first',
    all: 'See all',
  },
  promises: {
    title: 'Undertakings',
    none: 'No undertaking is open.',
    by: 'By {{day}}',
    late: '{{day}} has passed',
  },
  notices: {
    title: 'Notices',
    unread: '{{n}} unread',
    none: 'No unread notices.',
    kind: { INVITATION: 'Invitation', CHANGE: 'Change', CANCELLATION: 'Cancelled' },
  },
  meetings: {
    title: 'Coming meetings',
    none: 'No meetings have been called.',
    seat: 'you have a seat',
    calendar: 'See the calendar',
  },
  minutes: { title: 'Minutes to confirm', none: 'No minutes wait for you.' },
  supervision: {
    title: 'Late and supervised',
    none: 'Nothing is late or supervised',
    noneText: 'Everything in the town is within its term.',
    download: 'Download as a table',
    community: 'Community',
    estate: 'Estate',
    rated: 'Rating',
    organisation: 'Lead',
    late: 'Late',
    lateUpTo7: 'Late up to 7 days',
    lateUpTo30: '8 to 30 days',
    lateOver30: 'Over 30 days',
    mostDaysLate: 'Most days',
    supervised: 'Supervised',
    publicly: 'In public, or summoned',
    failedChecks: 'Failed checks',
  },
};

export const enOverview = { overview };
