export { appoint, offerDemoSignIn, registerPerson } from './application/appoint.js';
export { Identity } from './application/identity.js';
export { CurrentActor, Public, type RequestContext } from './graphql/request-context.js';
export { AppointmentType } from './graphql/viewer.type.js';
export { IdentityModule } from './identity.module.js';
export { officeHolders } from './persistence/actor.queries.js';
export { identitySchema } from './persistence/identity.schema.js';
export { RIGHTS_TOPIC, rightsChanged } from './persistence/rights-changed.js';
