import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Field } from '../desk/Field';
import { EstatesNamedDocument } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { RefusalNote } from '../refusals/RefusalNote';
import styles from './my-units.module.css';

/** Finds an estate by a part of its name. */
export function ChooseEstate({ chosen, choose }: { chosen: string; choose: (estateId: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [{ data, error }] = useQuery({ query: EstatesNamedDocument, variables: { text } });
  const found = data?.estatesNamed.filter(({ id }) => text !== '' || id === chosen);

  const unknown = text !== '' && found?.length === 0;

  return (
    <div className={styles.picked}>
      <Field label={t('claim.estate')} hint={t('claim.estateHint')}>
        <input type="search" value={text} onChange={event => setText(event.currentTarget.value)} />
      </Field>
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{t('claim.estate')}</legend>
        {found?.slice(0, 8).map(({ id, name, communityName }) => (
          <label key={id}>
            <input type="radio" name="estate" required checked={chosen === id} onChange={() => choose(id)} />
            <span>
              {name}
              <small>{communityName}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <p role="status" hidden={!unknown}>
        {unknown && t('claim.estateNone')}
      </p>
      <RefusalNote refusal={refusalOf(error)} />
    </div>
  );
}
