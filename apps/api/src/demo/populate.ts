import { enterAccount, enterAppointment, offerDemoSignIn, registerPerson } from '@sifang/identity';
import { longestTermOf } from '@sifang/identity/domain';
import { asCalendarDay, type CalendarDay } from '@sifang/kernel';
import type { Tx } from '@sifang/platform';
import { demoId } from './demo-ids.js';
import type { DemoOffice, DemoPerson } from './demo-person.js';
import { morePeople } from './more-people.js';
import { organisations } from './organisations.js';
import { peopleWhoSignIn } from './people-who-sign-in.js';
import { estates, places } from './places.js';

const SINCE = asCalendarDay('2024-06-01');
/** As long as the rules let a term be; offices without such a rule are held until their holder is called away. */
const ENDS: Readonly<Record<number, CalendarDay>> = {
  3: asCalendarDay('2027-05-31'),
  5: asCalendarDay('2029-05-31'),
};

/** People, their offices, and the sign-ins of those whom anybody may be. */
export async function populate(tx: Tx): Promise<void> {
  let appointments = 0;
  for (const { id, name, offices } of [...peopleWhoSignIn, ...morePeople]) {
    await registerPerson(tx, { id, name });
    await enterAccount(tx, { personId: id, phone: phoneOf(id), signInName: null, email: null });
    for (const held of offices) {
      const until = ENDS[yearsOf(held) ?? 0] ?? null;
      await enterAppointment(tx, {
        id: demoId(4001 + appointments++),
        personId: id,
        ...held,
        since: SINCE,
        until,
      });
    }
  }
  for (const [at, person] of peopleWhoSignIn.entries()) await offerDemoSignIn(tx, signInOf(person, at + 1));
}

/** Invented: 199 0000 3001 for the person 3001. */
function phoneOf(personId: string): string {
  return `+861990000${personId.slice(-4)}`;
}

function yearsOf({ office, organisationId }: DemoOffice): number | null {
  const organisation = organisations.find(({ id }) => id === organisationId);
  return longestTermOf(office, organisation?.kind ?? null);
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
