import { useTranslation } from 'react-i18next';
import type { ResolutionViewFragment } from '../../graphql/generated';
import styles from '../resolutions.module.css';

interface Props {
  undertakings: ResolutionViewFragment['undertakings'];
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

/** Which undertakings are done with this report. */
export function Fulfilled({ undertakings, chosen, choose }: Props) {
  const { t } = useTranslation();
  const open = undertakings.filter(({ fulfilledAt }) => !fulfilledAt);
  if (open.length === 0) return null;
  return (
    <fieldset className={styles.chosen}>
      <legend>{t('resolutions.field.fulfilled')}</legend>
      {open.map(({ id, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, id] : chosen.filter(each => each !== id))
            }
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
