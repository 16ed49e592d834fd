import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import type { RaterGroup } from '../../graphql/generated';
import type { Refusal } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { GROUPS } from '../rater-groups';
import styles from './desk.module.css';

/** As typed. */
export type Weights = Readonly<Partial<Record<RaterGroup, string>>>;

interface Props {
  weights: Weights;
  keep: (weights: Weights) => void;
  refusal: Refusal | undefined;
}

/** How much each of those who judge weighs; what is left empty is as usual. */
export function WeightFields({ weights, keep, refusal }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.weights}>
      <legend>{t('ratings.open.weights')}</legend>
      <p className={styles.quiet}>{t('ratings.open.weightsHint')}</p>
      <div className={styles.marks}>
        {GROUPS.map(group => (
          <Field key={group} label={t(`ratings.group.${group}`)}>
            <input
              inputMode="numeric"
              maxLength={3}
              value={weights[group] ?? ''}
              onChange={event => keep({ ...weights, [group]: event.currentTarget.value })}
            />
          </Field>
        ))}
      </div>
      <RefusalNote refusal={refusal} />
    </fieldset>
  );
}
