import type { room as zh } from '../zh/room';
import type { Translation } from '../zh';

export const room: Translation<typeof zh> = {
  heads: 'Owners present, heads',
  headsOf: '{{n}} / {{of}}',
  area: 'Owners present, area',
  areaOf: '{{n}} / {{of}} m²',
  estate: 'Whole estate: {{heads}} heads, {{area}} m² by the register, without parking',
  inRoom: 'In the room {{n}}',
  remote: 'Remote {{n}}',
  byProxy: 'By proxy {{n}}',
  missing: 'Still missing: {{who}}',
  parties: '{{n}} parties',
  seats: '{{n}} voting seats',
  and: ', ',
  desk: 'Desk and sign-in sheet',
  requests: 'Ask to attend remotely',
  admit: 'Admit',
  decline: 'Decline',
  admitName: 'Admit {{name}} remotely',
  declineName: 'Decline {{name}}',
};
