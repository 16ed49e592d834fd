import type { PlaceKind } from '../graphql/generated';
import { type Held, KEEPERS } from './keeps';

const WIDTH: readonly PlaceKind[] = ['DISTRICT', 'TOWN', 'COMMUNITY'];

/** The widest place whose registers somebody may search; only to spare others a useless field, the server decides. */
export function widestRegister(appointments: readonly Held[]): Held['place'] | undefined {
  return appointments
    .filter(({ office, place }) => KEEPERS.includes(office) && WIDTH.includes(place.kind))
    .map(({ place }) => place)
    .sort((one, other) => WIDTH.indexOf(one.kind) - WIDTH.indexOf(other.kind))[0];
}
