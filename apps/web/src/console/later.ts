import { later } from '../elements/later';

/** What a console needs only later in a meeting, or in few meetings. */
const load = () => import('./rare');

export const Adjourned = later(load, loaded => loaded.Adjourned);
export const AnnouncedMotion = later(load, loaded => loaded.AnnouncedMotion);
export const BeforeOpening = later(load, loaded => loaded.BeforeOpening);
export const BeginRecess = later(load, loaded => loaded.BeginRecess);
export const CarriedOver = later(load, loaded => loaded.CarriedOver);
export const Cancelled = later(load, loaded => loaded.Cancelled);
export const DropItem = later(load, loaded => loaded.DropItem);
export const InsertItem = later(load, loaded => loaded.InsertItem);
export const MovedMotions = later(load, loaded => loaded.MovedMotions);
export const PutMotion = later(load, loaded => loaded.PutMotion);
export const Recess = later(load, loaded => loaded.Recess);
export const RoomCard = later(load, loaded => loaded.RoomCard);
export const RunningVote = later(load, loaded => loaded.RunningVote);
export const SettledMotions = later(load, loaded => loaded.SettledMotions);
export const TakeChair = later(load, loaded => loaded.TakeChair);
