export { squareMetres } from './area.js';
export { EstateState } from './estate-state.js';
export { EstateKind, type Jurisdiction } from './estate.js';
export { GridKind } from './grid.js';
export { DEVELOPER, headsAndArea, type HeadsAndArea } from './heads.js';
export { plainName } from './claim/match.js';
export { maskId, maskName, maskPhone } from './privacy/masks.js';
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
export { ChangeReason } from './unit.js';
