import { useTranslation } from 'react-i18next';
import type { DemoSignInsQuery, Party } from '../graphql/generated';
import { PartyMark } from '../parties/PartyMark';
import { type Desk, desks, deskOf } from './desks';
import styles from './sign-in.module.css';

type DemoPerson = DemoSignInsQuery['demoSignIns'][number];

const marks: Record<Desk, Party> = {
  desk: 'PARTY_ORGANISATION',
  residents: 'RESIDENTS',
  firm: 'PROPERTY_FIRM',
  departments: 'TOWN_DEPARTMENTS',
};

/** The demo town's people, by the side of the table on which they sit. */
export function DemoPeople(props: {
  people: readonly DemoPerson[];
  busy: boolean;
  enterAs: (personId: string) => void;
}) {
  const { t } = useTranslation();
  return desks.map(desk => {
    const people = props.people.filter(person => deskOf(person.office) === desk);
    if (people.length === 0) return null;
    return (
      <section key={desk} className={styles.group} aria-labelledby={`desk-${desk}`}>
        <div className={styles.groupHead}>
          <PartyMark party={marks[desk]} />
          <div>
            <h2 id={`desk-${desk}`}>{t(`signIn.groups.${desk}`)}</h2>
            <p>{t(`signIn.groupHints.${desk}`)}</p>
          </div>
        </div>
        <ul className={styles.people}>
          {people.map(person => (
            <li key={person.personId}>
              <button
                type="button"
                className={styles.person}
                disabled={props.busy}
                onClick={() => props.enterAs(person.personId)}
              >
                <strong>{person.name}</strong>
                <span>{person.title}</span>
                <small>{person.organisationName ?? person.placeName}</small>
              </button>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
