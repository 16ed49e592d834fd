import type { Translation } from '../zh';
import type { home as zh } from '../zh/home';

export const home: Translation<typeof zh> = {
  home: {
    title: 'Home',
    waiting: {
      title: 'Waiting for you',
      count: '{{n}}',
      kind: { vote: "Owners' vote", rating: 'Rating', matter: 'Settled matter' },
      go: { vote: 'Vote', rating: 'Rate', matter: 'Say how it went' },
      left: { days: '{{n}} days left', hours: '{{n}} h left', minutes: 'Less than 1 h left' },
      until: 'Until {{time}}',
      units: 'Still open for {{n}} of your homes',
      begun: 'You filled in a part; go on where you stopped',
      trial: '[Trial] ',
    },
    now: 'In session',
    coming: 'Coming up',
    past: 'Past',
    enter: 'Enter the meeting',
    see: 'View',
    emptyTitle: 'Nothing waits for you',
    emptyText: 'When a vote, a rating, an election or a meeting needs you, it appears here.',
    strangerText:
      'Your home is not registered yet. Once it is, votes, ratings, elections and meetings appear here.',
    more: {
      title: 'More',
      work: 'Work of my organisation',
      topic: 'Raise a topic',
      ratings: 'Results of ratings',
      committees: "Owners' committee",
      units: 'My homes',
    },
  },
  me: {
    title: 'Me',
    offices: 'My offices',
    officesMore: 'Terms, and under which to act',
    affairs: 'My affairs',
    units: 'My homes',
    votes: "Owners' votes",
    committees: "Owners' committee",
    ratings: 'Ratings',
    calendar: 'My calendar of meetings',
    account: 'Account',
    trail: 'Audit trail',
    signIns: 'My sign-ins',
    reading: 'Reading',
    language: 'Language',
    theme: 'Colours',
    noOffices: 'No office is registered yet.',
  },
};
