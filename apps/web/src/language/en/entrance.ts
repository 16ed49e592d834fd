export const entrance = {
  home: {
    title: 'My meetings',
    now: 'In session',
    coming: 'Coming up',
    past: 'Past',
    enter: 'Enter the meeting',
    see: 'View',
    emptyTitle: 'No meetings for you yet',
    emptyText: 'When the community schedules a four-party meeting with a seat for you, it appears here.',
  },
  me: {
    title: 'Me',
    offices: 'My offices',
    officesMore: 'Terms, and under which to act',
    signIns: 'My sign-ins',
    units: 'My homes',
    trail: 'Audit trail',
    reading: 'Reading',
    language: 'Language',
    theme: 'Colours',
    noOffices: 'No office is registered yet.',
  },
};
