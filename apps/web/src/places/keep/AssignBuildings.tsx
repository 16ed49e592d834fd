import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import form from '../../desk/act-form.module.css';
import { SelectField } from '../../desk/SelectField';
import { AssignBuildingsDocument } from '../../graphql/generated';
import { atField, withinField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import type { Estate, Grid } from '../town-tree';
import { BuildingChoice } from './BuildingChoice';
import { type CoverDraft, type CoverKind, coverOf, kinds } from './cover-draft';

interface Props {
  grid: Grid;
  /** Those of its community. */
  estates: readonly Estate[];
  cancel: () => void;
  done: (grid: Grid, said: string) => void;
}

/** What a grid covers of one estate: all of it, some buildings, or nothing. */
export function AssignBuildings({ grid, estates, cancel, done }: Props) {
  const { t } = useTranslation();
  const name = useId();
  const [estateId, setEstateId] = useState(grid.covers[0]?.estateId ?? estates[0]!.id);
  const [draft, setDraft] = useState<CoverDraft>(() => coverOf(grid, estateId));
  const [{ fetching, error }, assign] = useMutation(AssignBuildingsDocument);
  const refusal = refusalOf(error);
  const atBuildings = withinField(refusal, 'buildingIds');

  function choose(id: string) {
    setEstateId(id);
    setDraft(coverOf(grid, id));
  }

  async function send() {
    const buildingIds = { WHOLE: null, SOME: [...draft.buildingIds], NONE: [] }[draft.kind];
    const { data } = await assign({ input: { gridId: grid.id, estateId, buildingIds } });
    const estate = estates.find(({ id }) => id === estateId)?.name;
    if (data) done(data.assignBuildings, t('places.keep.assigned', { grid: grid.name, estate }));
  }

  return (
    <ActForm submit={t('places.keep.save')} busy={fetching} error={error} send={send} cancel={cancel}>
      <SelectField
        label={t('places.keep.estate')}
        value={estateId}
        options={estates.map(one => [one.id, one.name])}
        choose={choose}
        refusal={atField(refusal, 'estateId')}
      />
      <fieldset className={form.choices} aria-describedby={`${name}-refusal`}>
        <legend>{t('places.keep.covers')}</legend>
        {kinds.map((kind: CoverKind) => (
          <label key={kind}>
            <input
              type="radio"
              name={name}
              aria-invalid={atBuildings && draft.kind === kind ? true : undefined}
              checked={draft.kind === kind}
              onChange={() => setDraft({ ...draft, kind })}
            />
            {t(`places.keep.cover.${kind}`)}
          </label>
        ))}
      </fieldset>
      <RefusalNote refusal={atBuildings} id={`${name}-refusal`} />
      {draft.kind === 'SOME' && (
        <BuildingChoice
          estateId={estateId}
          chosen={draft.buildingIds}
          choose={buildingIds => setDraft({ ...draft, buildingIds })}
        />
      )}
    </ActForm>
  );
}
