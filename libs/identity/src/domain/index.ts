export { holds, standsFor, type Actor, type Appointment } from './actor.js';
export { Office } from './office.js';
