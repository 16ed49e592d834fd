import { useTranslation } from 'react-i18next';
import type { UnitAtDeskFragment } from '../../graphql/generated';
import { termInWords } from '../../people/term-in-words';
import listPage from '../../desk/list-page.module.css';
import styles from '../claims.module.css';
import { EndGuardianship } from './EndGuardianship';
import { RecordGuardian } from './RecordGuardian';

/** Who acts for the owners of a unit, today and in days to come. */
export function Guardians({ unit, changed }: { unit: UnitAtDeskFragment; changed: () => void }) {
  const { t } = useTranslation();
  const guarded = unit.owners.filter(({ guardians }) => guardians.length > 0);
  return (
    <section className={styles.card} aria-labelledby="guardians">
      <h2 id="guardians">{t('speaking.guardians')}</h2>
      {guarded.length === 0 && <p>{t('speaking.guardianNone')}</p>}
      {guarded.map(owner => (
        <section key={owner.id} className={styles.owner} aria-labelledby={`of-${owner.id}`}>
          <h3 id={`of-${owner.id}`}>{t('speaking.guardianOf', { name: owner.name })}</h3>
          {owner.guardians.map(({ id, name, since, until, paper }) => (
            <div key={id} className={styles.papers}>
              <p className={styles.facts}>
                <strong>{name}</strong>
                <span className="num">{termInWords({ since, until: until ?? null })}</span>
                <span className={listPage.quiet}>{paper}</span>
              </p>
              <EndGuardianship id={id} name={name} ended={changed} />
            </div>
          ))}
        </section>
      ))}
      <RecordGuardian unit={unit} recorded={changed} />
    </section>
  );
}
