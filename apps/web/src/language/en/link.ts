export const link = {
  live: 'Live',
  'catching-up': 'Catching up',
  stale: 'No news since {{time}}',
  staleUnknown: 'Not connected to the meeting yet',
  staleBanner: 'The network is gone: no news since {{time}}. It catches up by itself, no need to reload.',
  catchingUpBanner: 'The network is back, catching up with the meeting…',
  announce: {
    voting: 'Please vote: {{text}}',
    adopted: 'Adopted: {{text}}',
    notAdopted: 'Not adopted: {{text}}',
    item: 'Item {{position}}: {{title}}',
  },
};
