export { Speakers } from './Speakers';
export { BetweenItems } from './stage/BetweenItems';
export { ItemStage } from './stage/ItemStage';
