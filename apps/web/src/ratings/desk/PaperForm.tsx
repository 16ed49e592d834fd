import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import { KeyRatingPaperDocument, UnitsDocument } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { askedOf, itemsOf, listed, missingIn, type Marks } from '../marks';
import type { ActProps } from './act-props';
import { MarksFields } from './MarksFields';

/** Paper after paper: the unit, the number on it, the marks. */
export function PaperForm({ round, done, cancel }: ActProps) {
  const { t } = useTranslation();
  const [paperNumber, setNumber] = useState('');
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState('');
  const [marks, setMarks] = useState<Marks>({});
  const [comment, setComment] = useState('');
  const [{ fetching, error }, key] = useMutation(KeyRatingPaperDocument);
  const [{ data }] = useQuery({
    query: UnitsDocument,
    variables: { placeId: round.estateId, search: search.trim(), first: 20, after: null },
    pause: search.trim() === '',
  });
  const units = search.trim() === '' ? [] : (data?.units.units ?? []);
  const unitId = units.some(({ id }) => id === picked) ? picked : (units[0]?.id ?? '');
  const areas = askedOf(round.instrument, 'OWNERS');
  const items = itemsOf(areas);
  const refusal = refusalOf(error);

  async function send() {
    const input = { roundId: round.id, unitId, paperNumber: paperNumber.trim(), comment: comment.trim() };
    const answer = await key({ input: { ...input, marks: listed(items, marks) } });
    if (!answer.data) return;
    done(t('ratings.desk.act.keyed', { n: input.paperNumber }), true);
    setNumber('');
    setSearch('');
    setMarks({});
    setComment('');
  }

  return (
    <ActForm
      title={t('ratings.desk.act.paper')}
      lead={t('ratings.desk.act.paperLead')}
      submit={t('ratings.desk.act.key')}
      busy={fetching}
      ready={unitId !== '' && paperNumber.trim() !== '' && missingIn(items, marks).length === 0}
      error={error}
      send={send}
      cancel={cancel}
    >
      <a className={button.secondary} href={`/files/ratings/${round.id}/form.xlsx`} download>
        {t('ratings.desk.act.blank')}
      </a>
      <Field label={t('ratings.desk.act.paperNumber')} refusal={atField(refusal, 'paperNumber')}>
        <input maxLength={20} value={paperNumber} onChange={event => setNumber(event.currentTarget.value)} />
      </Field>
      <Field label={t('ratings.desk.act.findUnit')} hint={t('ratings.desk.act.findHint')}>
        <input value={search} onChange={event => setSearch(event.currentTarget.value)} />
      </Field>
      {search.trim() !== '' && (
        <SelectField
          label={t('ratings.desk.act.unit')}
          value={unitId}
          options={
            units.length > 0
              ? units.map(({ id, name }) => [id, name] as const)
              : [['', t('ratings.desk.act.noUnit')] as const]
          }
          choose={setPicked}
          refusal={atField(refusal, 'unitId')}
        />
      )}
      <MarksFields areas={areas} marks={marks} keep={setMarks} />
      <Field label={t('ratings.form.words')}>
        <textarea
          rows={2}
          maxLength={500}
          value={comment}
          onChange={event => setComment(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
