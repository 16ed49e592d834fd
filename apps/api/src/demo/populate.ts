import { appoint, offerDemoSignIn, registerPerson } from '@sifang/identity';
import { Office } from '@sifang/identity/domain';
import { asCalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { demoId } from './demo-ids.js';
import type { DemoPerson } from './demo-person.js';
import { morePeople } from './more-people.js';
import { organisations } from './organisations.js';
import { peopleWhoSignIn } from './people-who-sign-in.js';
import { estates, places } from './places.js';

const SINCE = asCalendarDay('2024-06-01');
/** Committees are elected for five years at most; everybody else stays until called away. */
const END_OF_TERM = asCalendarDay('2029-05-31');
const ELECTED: readonly Office[] = [Office.COMMITTEE_CHAIR, Office.COMMITTEE_MEMBER];

/** People, their offices, and the sign-ins of those whom anybody may be. */
export async function populate(tx: Tx): Promise<void> {
  let appointments = 0;
  for (const { id, name, offices } of [...peopleWhoSignIn, ...morePeople]) {
    await registerPerson(tx, { id, name });
    for (const held of offices) {
      const until = ELECTED.includes(held.office) ? END_OF_TERM : null;
      await appoint(tx, { id: demoId(4001 + appointments++), personId: id, ...held, since: SINCE, until });
    }
  }
  for (const [at, person] of peopleWhoSignIn.entries()) await offerDemoSignIn(tx, signInOf(person, at + 1));
}

function signInOf({ id, name, offices }: DemoPerson, position: number) {
  const { office, title, placeId, organisationId } = offices[0]!;
  const placeName = nameOf([...places, ...estates], placeId);
  const organisationName = organisationId && nameOf(organisations, organisationId);
  return { personId: id, name, title, office, placeName, organisationName, position };
}

function nameOf(named: readonly { readonly id: string; readonly name: string }[], id: string): string {
  const found = named.find(one => one.id === id);
  if (!found) throw new Error(`The demo town names ${id} but does not have it.`);
  return found.name;
}
