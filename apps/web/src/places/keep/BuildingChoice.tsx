import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import form from '../../desk/act-form.module.css';
import { Failed } from '../../elements/Failed';
import { Skeleton } from '../../elements/Skeleton';
import { BuildingsDocument } from '../../graphql/generated';
import { refusalOf } from '../../refusals/refusal';
import listPage from '../../desk/list-page.module.css';

interface Props {
  estateId: string;
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}

export function BuildingChoice({ estateId, chosen, choose }: Props) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, ask] = useQuery({ query: BuildingsDocument, variables: { estateId } });
  const refusal = refusalOf(error);
  if (fetching && !data) return <Skeleton blocks={[4]} />;
  if (refusal) return <Failed refusal={refusal} retry={() => ask({ requestPolicy: 'network-only' })} />;
  if (data?.buildings.length === 0) return <p className={listPage.quiet}>{t('places.keep.noBuildings')}</p>;
  return (
    <fieldset className={form.choices}>
      <legend>{t('places.keep.buildings')}</legend>
      {data?.buildings.map(({ id, name }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ currentTarget: { checked } }) =>
              choose(checked ? [...chosen, id] : chosen.filter(one => one !== id))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
