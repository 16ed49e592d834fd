/** Which context may know which others. It has no cycle, and this is the only place where it is written for a program. */
export const contextMap = {
  identity: [],
  estates: ['identity'],
  meetings: ['identity', 'estates'],
  minutes: ['identity', 'estates', 'meetings'],
  voting: ['identity', 'estates'],
  elections: ['identity', 'estates', 'meetings', 'voting'],
  topics: ['identity', 'estates', 'meetings', 'voting'],
  resolutions: ['identity', 'estates', 'meetings', 'voting'],
  ratings: ['identity', 'estates', 'topics', 'resolutions'],
  // Listens to everybody and is called by nobody: no other line names it.
  notifications: [
    'identity',
    'estates',
    'meetings',
    'minutes',
    'topics',
    'voting',
    'elections',
    'resolutions',
    'ratings',
  ],
};
