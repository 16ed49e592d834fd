import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { OrganisationsAtDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { ResolutionPart } from './resolution-draft';
import styles from './stage.module.css';

/** 协办: anybody with a say at the estate, there or not, but who leads. */
export function Supporting({ estateId, draft, keep, refusal }: ResolutionPart & { estateId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: OrganisationsAtDocument, variables: { estateId } });
  const { addresseeId, supportingIds } = draft;
  const others = (data?.organisationsAt ?? []).filter(({ id }) => id !== addresseeId);
  if (others.length === 0) return null;
  return (
    <fieldset className={styles.supporting}>
      <legend>{t('console.resolution.supporting')}</legend>
      <div className={styles.choices}>
        {others.map(({ id, name }) => (
          <label key={id} className={styles.check}>
            <input
              type="checkbox"
              checked={supportingIds.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                keep({
                  supportingIds: checked ? [...supportingIds, id] : supportingIds.filter(each => each !== id),
                })
              }
            />
            {name}
          </label>
        ))}
      </div>
      <RefusalNote refusal={atField(refusal, 'supportingIds')} />
    </fieldset>
  );
}
