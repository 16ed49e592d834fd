import type { InputHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { areaSources, type FactsDraft, uses } from './facts-draft';

interface Props {
  draft: FactsDraft;
  change: (some: Partial<FactsDraft>) => void;
  refusal: Refusal | undefined;
}

/** Where a unit is, what it is for, and how large by which document. */
export function FactsFields({ draft, change, refusal }: Props) {
  const { t } = useTranslation();
  // The server cannot tell which of the three is wrong; the room is what people mistype.
  const taken = refusal?.code === 'UNIT_EXISTS' ? refusal : undefined;
  const text = (
    name: 'building' | 'section' | 'room' | 'area' | 'areaOn' | 'areaDocument' | 'remark',
    maxLength: number,
    more: InputHTMLAttributes<HTMLInputElement> = {},
    hint = '',
  ) => (
    <Field
      label={t(`register.unit.${name}`)}
      hint={hint}
      refusal={atField(refusal, name) ?? (name === 'room' ? taken : undefined)}
    >
      <input
        value={draft[name]}
        maxLength={maxLength}
        autoComplete="off"
        onChange={event => change({ [name]: event.currentTarget.value })}
        {...more}
      />
    </Field>
  );
  return (
    <>
      <div className={form.pair}>
        {text('building', 30, {}, t('register.unit.buildingHint'))}
        {text('section', 20, {}, t('register.unit.sectionHint'))}
        {text('room', 20)}
        <SelectField
          label={t('register.columns.use')}
          value={draft.use}
          options={uses.map(use => [use, t(`register.use.${use}`)])}
          choose={use => change({ use })}
        />
      </div>
      <div className={form.pair}>
        {text('area', 10, { inputMode: 'decimal' })}
        <SelectField
          label={t('register.unit.areaSource')}
          value={draft.areaSource}
          options={areaSources.map(source => [source, t(`register.areaSource.${source}`)])}
          choose={areaSource => change({ areaSource })}
        />
        {text('areaOn', 10, { type: 'date' })}
        {text('areaDocument', 50)}
      </div>
      {text('remark', 200)}
    </>
  );
}
