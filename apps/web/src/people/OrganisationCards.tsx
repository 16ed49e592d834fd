import { useTranslation } from 'react-i18next';
import type { HeldFragment } from '../graphql/generated';
import listPage from '../desk/list-page.module.css';
import styles from './people.module.css';
import { termInWords } from './term-in-words';

/** Each organisation with its people; last those who stand for none. */
export function OrganisationCards({ held }: { held: readonly HeldFragment[] }) {
  const { t } = useTranslation();
  const groups = new Map<string, HeldFragment[]>();
  for (const one of held) {
    const key = one.organisation ? one.organisation.id : '';
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const ordered = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return (
    <ul className={styles.cards}>
      {ordered.map(([id, people]) => (
        <li key={id} className={styles.card}>
          <h2>{people[0]?.organisation?.name ?? t('people.noOrganisation')}</h2>
          {people[0]?.organisation && (
            <p className={listPage.quiet}>{t(`people.organisationKind.${people[0].organisation.kind}`)}</p>
          )}
          <ul>
            {people.map(one => (
              <li key={one.id}>
                <strong>{one.personName}</strong> {one.title}
                <span className={`${listPage.quiet} ${styles.line} num`}>
                  {one.place.name} · {termInWords({ since: one.since, until: one.until ?? null })}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
