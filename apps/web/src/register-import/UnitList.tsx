import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import {
  RollImportUnitsDocument,
  type RollImportUnitFate,
  type RollImportUnitsQuery,
} from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { Pager } from './Pager';
import styles from './rows.module.css';
import { areaOf, useFieldWords } from './words';

type Unit = RollImportUnitsQuery['rollImportUnits'][number];

export function UnitList({ id, fate, count }: { id: string; fate: RollImportUnitFate; count: number }) {
  const [skip, setSkip] = useState(0);
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: RollImportUnitsDocument,
    variables: { id, fate, skip },
  });
  if (error) return <Failed refusal={refusalOf(error)} retry={askAgain} />;
  return (
    <div aria-busy={fetching}>
      {fetching || !data ? (
        <Skeleton blocks={[3, 3, 3]} />
      ) : (
        <ul className={styles.rows}>
          {data.rollImportUnits.map(unit => (
            <UnitRow key={unit.unit} unit={unit} />
          ))}
        </ul>
      )}
      <Pager skip={skip} count={count} go={setSkip} />
    </div>
  );
}

function UnitRow({ unit: { unit, row, owners, area, changes } }: { unit: Unit }) {
  const { t } = useTranslation();
  const { fieldName, valueOf } = useFieldWords();
  return (
    <li>
      <p className={styles.head}>
        <strong>{unit}</strong>
        {row !== null && <span>{t('rollImport.row', { row })}</span>}
      </p>
      {owners !== null && area !== null && (
        <p className="num">
          {owners} · {areaOf(area)}
        </p>
      )}
      {changes.map(({ field, before, after }) => (
        <p key={field} className={styles.change}>
          <span>{fieldName(field)}</span>
          {before === after ? (
            <em>{t(field === 'phone' ? 'rollImport.phoneChanges' : 'rollImport.certificateChanges')}</em>
          ) : (
            <>
              <del className="num">{valueOf(field, before)}</del>
              <span aria-hidden="true">→</span>
              <ins className="num">{valueOf(field, after)}</ins>
            </>
          )}
        </p>
      ))}
    </li>
  );
}
