export { appoint, type GroundOf } from './application/appoint.js';
export { onAppointed } from './application/appointed.js';
export { endTermsOfOrganisation } from './application/end-terms-of-organisation.js';
export { issueFirstCode, type FirstCode } from './application/first-code/issue-first-code.js';
export { openAccount } from './application/first-code/open-account.js';
export { changeTerm } from './application/change-term.js';
export { endAppointment } from './application/end-appointment.js';
export {
  enterAccount,
  enterAppointment,
  enterPhone,
  offerDemoSignIn,
  registerPerson,
} from './application/enter-people.js';
export { ceaseAsOwner, holdAsOwner, type OwnersOffice } from './application/hold-as-owner.js';
export { sitInBody, type SeatInBody, type SeatsInBody } from './application/sit-in-body.js';
export { Guessing } from './application/guessing.js';
export { Identity } from './application/identity.js';
export type { Caller } from './application/sign-in/enter.js';
export { signInWithOidc, type Vouched } from './application/sign-in/with-oidc.js';
export { phoneOf } from './domain/phone.js';
export { CurrentActor, Public, Request, type RequestContext } from './graphql/request-context.js';
export { AppointmentType } from './graphql/viewer.type.js';
export { IdentityModule } from './identity.module.js';
export { contactsOf, type Contact } from './persistence/account.repository.js';
export { officeHolders } from './persistence/actor.queries.js';
export { findPerson } from './persistence/appointment.repository.js';
export { identitySchema } from './persistence/identity.schema.js';
export { RIGHTS_TOPIC, rightsChanged } from './persistence/rights-changed.js';
