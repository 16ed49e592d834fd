export { RecessStage } from './RecessStage';
export { TextChange } from './TextChange';
