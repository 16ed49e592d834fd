import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { GiveRatingSheetDocument, type Office, type RaterGroup } from '../../graphql/generated';
import { askedOf, itemsOf, listed, missingIn, type Marks } from '../marks';
import type { ActProps } from './act-props';
import { MarksFields } from './MarksFields';

/** Whose sheet an office gives; the server decides. */
const SHEETS: readonly (readonly [RaterGroup, readonly Office[]])[] = [
  ['COMMITTEE', ['COMMITTEE_CHAIR']],
  ['COMMUNITY', ['COMMUNITY_SECRETARY', 'COMMUNITY_STAFF']],
  ['TOWN', ['PROPERTY_OFFICER']],
];

/** A body judges in its own name; again takes the place of it. */
export function SheetForm({ round, offices, done, cancel }: ActProps) {
  const { t } = useTranslation();
  const groups = SHEETS.filter(([, of]) => of.some(office => offices.includes(office))).map(
    ([group]) => group,
  );
  const [chosen, setChosen] = useState<RaterGroup>();
  const group = chosen ?? groups[0] ?? 'COMMUNITY';
  const given = round.sheets.find(sheet => sheet.group === group);
  const [marks, setMarks] = useState<Marks>(() =>
    Object.fromEntries((given?.marks ?? []).map(({ item, value }) => [item, value])),
  );
  const [comment, setComment] = useState(given?.comment ?? '');
  const [{ fetching, error }, give] = useMutation(GiveRatingSheetDocument);
  const areas = askedOf(round.instrument, group);
  const items = itemsOf(areas);
  return (
    <ActForm
      title={t('ratings.desk.act.sheet')}
      submit={t('ratings.desk.act.sheet')}
      busy={fetching}
      ready={missingIn(items, marks).length === 0}
      error={error}
      send={async () => {
        const input = { roundId: round.id, group, comment: comment.trim(), marks: listed(items, marks) };
        const { data } = await give({ input });
        if (data) done();
      }}
      cancel={cancel}
    >
      {groups.length > 1 && (
        <SelectField
          label={t('ratings.desk.act.sheetAs')}
          value={group}
          options={groups.map(each => [each, t(`ratings.group.${each}`)] as const)}
          choose={setChosen}
        />
      )}
      <MarksFields areas={areas} marks={marks} keep={setMarks} />
      <Field label={t('ratings.desk.act.comment')}>
        <textarea
          rows={3}
          maxLength={500}
          value={comment}
          onChange={event => setComment(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
