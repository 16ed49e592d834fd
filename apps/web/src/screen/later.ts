import { later } from '../elements/later';

const load = () => import('./rare');

/** What few meetings show on the big screen. */
export const RecessStage = later(load, loaded => loaded.RecessStage);
export const TextChange = later(load, loaded => loaded.TextChange);

/** Fetched beside the rest: the library that draws it is a quarter of the page's own code. */
export const CheckInQr = later(
  () => import('./CheckInQr'),
  loaded => loaded.CheckInQr,
);
