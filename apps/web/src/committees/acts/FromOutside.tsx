import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import act from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import type { CommitteeSide } from '../../graphql/generated';
import fieldset from '../../desk/fieldset.module.css';

const SIDES = ['COMMUNITY', 'STREET', 'POLICE', 'DEVELOPER'] as const satisfies readonly CommitteeSide[];

/** Somebody whom an organisation sends to a 物管会. */
export function FromOutside({ add }: { add: (one: { name: string; side: CommitteeSide }) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [side, setSide] = useState<(typeof SIDES)[number]>('COMMUNITY');
  return (
    <fieldset className={fieldset.fieldset}>
      <legend>{t('committees.people.outside')}</legend>
      <div className={act.pair}>
        <Field label={t('committees.people.name')}>
          <input maxLength={50} value={name} onChange={event => setName(event.currentTarget.value)} />
        </Field>
        <SelectField
          label={t('committees.people.side')}
          value={side}
          options={SIDES.map(one => [one, t(`committees.side.${one}`)] as const)}
          choose={setSide}
        />
      </div>
      <p>
        <button
          type="button"
          className={button.secondary}
          disabled={name.trim() === ''}
          onClick={() => {
            add({ name: name.trim(), side });
            setName('');
          }}
        >
          {t('committees.people.add')}
        </button>
      </p>
    </fieldset>
  );
}
