export { squareMetres } from './area.js';
export { EstateKind, type Jurisdiction } from './estate.js';
export { OrganisationKind, type Organisation } from './organisation.js';
export { PlaceKind } from './place.js';
export {
  AreaSource,
  Ownership,
  UnitStatus,
  UnitUse,
  unitName,
  type RegisterRow,
  type UnitOwner,
} from './register.js';
