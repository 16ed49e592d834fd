export {
  actingAppointments,
  belongsTo,
  holds,
  officeActingUnder,
  type Actor,
  type Appointment,
} from './actor.js';
export { type Ground, type Term } from './appointment.js';
export { Language, type InEachLanguage } from './language.js';
export {
  longestTermOf,
  OFFICES,
  type OfficeRule,
  type OrganisationKindName,
  type PlaceKindName,
} from './office-table.js';
export { Office } from './office.js';
export { rights as rightsToOffices } from './rights.js';
