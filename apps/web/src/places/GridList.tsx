import { useTranslation } from 'react-i18next';
import button from '../elements/button.module.css';
import type { Task } from './keep/KeepDrawer';
import listPage from '../desk/list-page.module.css';
import styles from './places.module.css';
import type { Community } from './town-tree';

interface Props {
  community: Community;
  mayKeep: boolean;
  begin: (task: Task) => void;
}

/** The grids of a community and what each covers, folded away until somebody asks. */
export function GridList({ community: { id: communityId, name: community, grids }, mayKeep, begin }: Props) {
  const { t } = useTranslation();
  const add = mayKeep && (
    <button
      type="button"
      className={button.secondary}
      aria-label={t('places.keep.addGridOf', { community })}
      onClick={() => begin({ kind: 'addGrid', communityId })}
    >
      {t('places.keep.addGrid')}
    </button>
  );
  if (grids.length === 0)
    return (
      <>
        <p className={listPage.quiet}>{t('places.noGrids')}</p>
        {add}
      </>
    );
  return (
    <details className={styles.grids}>
      <summary aria-label={t('places.gridsOf', { community })}>
        {t('places.grids', { count: grids.length })}
      </summary>
      <ul>
        {grids.map(({ id, name, kind, covers }) => (
          <li key={id}>
            <strong>{name}</strong> <span className={listPage.quiet}>{t(`places.gridKind.${kind}`)}</span>
            {covers.map(({ estateId, estateName, buildings }) => (
              <p key={estateId}>
                {t('places.covers', {
                  estate: estateName,
                  buildings:
                    buildings.map(building => building.name).join(t('app.comma')) || t('places.wholeEstate'),
                })}
              </p>
            ))}
            {mayKeep && (
              <button
                type="button"
                className={styles.task}
                aria-label={t('places.keep.assignOf', { grid: name })}
                onClick={() => begin({ kind: 'assign', gridId: id })}
              >
                {t('places.keep.assign')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {add}
    </details>
  );
}
