import { createContext } from 'react';
import type { RoomFragment } from '../graphql/generated';

/** The room of the meeting that a page is about; asked for once in the page. */
export const RoomContext = createContext<RoomFragment | undefined>(undefined);
