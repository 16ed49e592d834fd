import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import button from '../elements/button.module.css';
import { NameVoterDocument, type MyUnitFragment } from '../graphql/generated';
import home from '../home/home.module.css';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './my-units.module.css';

type Owner = MyUnitFragment['owners'][number];

/** One unit: its owners, and which of them votes for it. */
export function MyUnit({ unit, changed }: { unit: MyUnitFragment; changed: () => void }) {
  const { t } = useTranslation();
  const [{ fetching, error }, nameVoter] = useMutation(NameVoterDocument);
  const { owners } = unit;
  const nameOf = (id: string | null | undefined) => owners.find(owner => owner.id === id)?.name ?? '';
  const mine = owners.find(owner => owner.mine);

  async function choose(ownerId: string) {
    const { data } = await nameVoter({ input: { unitId: unit.id, ownerId } });
    if (data) changed();
  }

  function voterLine(): string {
    if (owners.length === 1) return t('myUnits.voterAlone');
    return unit.voterOwnerId
      ? t('myUnits.voterIs', { name: nameOf(unit.voterOwnerId) })
      : t('myUnits.voterNone');
  }

  function says({ name, wantsOwnerId, mine: own }: Owner): string | null {
    if (!wantsOwnerId) return null;
    const other = nameOf(wantsOwnerId);
    return own ? t('myUnits.chosen', { name: other }) : t('myUnits.wants', { name, other });
  }

  return (
    <section className={home.card} aria-labelledby={`unit-${unit.id}`}>
      <h2 id={`unit-${unit.id}`} className="num">
        {unit.name}
      </h2>
      <p className={styles.facts}>
        <span>{unit.estateName}</span>
        <span className="num">{t('myUnits.area', { area: unit.area })}</span>
      </p>
      <h3>{t('myUnits.owners')}</h3>
      <ul className={styles.owners}>
        {owners.map(owner => (
          <li key={owner.id}>
            <div className={styles.owner}>
              <strong>{owner.name}</strong>
              {owner.mine && <span className={styles.mine}>{t('myUnits.me')}</span>}
            </div>
            {owner.guardianName && <p>{t('myUnits.guardian', { name: owner.guardianName })}</p>}
            {!owner.claimed && !owner.guardianName && <p>{t('myUnits.notHere')}</p>}
            {owners.length > 1 && says(owner) && <p>{says(owner)}</p>}
            {owners.length > 1 && mine && mine.wantsOwnerId !== owner.id && (
              <button
                type="button"
                className={button.secondary}
                disabled={fetching}
                onClick={() => void choose(owner.id)}
              >
                {t('myUnits.choose', { name: owner.name })}
              </button>
            )}
          </li>
        ))}
      </ul>
      <h3>{t('myUnits.voter')}</h3>
      <p className={styles.voter}>{voterLine()}</p>
      {owners.some(({ claimed, guardianName }) => !claimed && !guardianName) && owners.length > 1 && (
        <p>{t('myUnits.paper')}</p>
      )}
      <RefusalNote refusal={refusalOf(error)} />
    </section>
  );
}
