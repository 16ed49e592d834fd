import { useTranslation } from 'react-i18next';
import { squareMetres } from '../topics/square-metres';
import styles from './booth.module.css';
import { areaOf } from './sheets';

interface UnitShown {
  readonly no: number;
  readonly name: string;
  readonly area: number;
}

/** Which units a ballot is for, with their areas and, if several, the sum. */
export function Units({ units }: { units: readonly UnitShown[] }) {
  const { t } = useTranslation();
  return (
    <ul className={`${styles.units} num`}>
      {units.map(({ no, name, area }) => (
        <li key={no}>
          <span>{name}</span>
          <span>{t('booth.metres', { n: squareMetres(area) })}</span>
        </li>
      ))}
      {units.length > 1 && (
        <li>
          <strong>{t('booth.sum', { n: units.length, area: squareMetres(areaOf(units)) })}</strong>
        </li>
      )}
    </ul>
  );
}
