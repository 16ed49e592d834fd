export { Ballot } from '../ballot/Ballot';
export { Receipt } from '../ballot/Receipt';
export { Thanks } from '../Thanks';
export { FloorActs } from './FloorActs';
export { Parts } from './Parts';
