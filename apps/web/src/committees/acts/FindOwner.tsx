import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../desk/Field';
import button from '../../elements/button.module.css';
import { RefusalNote } from '../../refusals/RefusalNote';
import { useUnits } from '../../register/use-units';
import styles from '../committees.module.css';
import form from './acts.module.css';

interface Owner {
  readonly name: string;
  readonly unitId: string | null;
  readonly unit: string;
}

interface Props {
  estateId: string;
  /** Not offered again. */
  known: readonly Pick<Owner, 'name' | 'unitId'>[];
  choose: (owner: Owner) => void;
}

const SHOWN = 8;

/** An owner in the register, by room or name as one types. */
export function FindOwner({ estateId, known, choose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const { units, refusal, busy, search } = useUnits(estateId, typed, false);
  const found = (units ?? [])
    .flatMap(({ id, shortName, owners }) => owners.map(({ name }) => ({ name, unitId: id, unit: shortName })))
    .filter(one => !known.some(({ name, unitId }) => name === one.name && unitId === one.unitId));

  /** While Chinese is being composed, what stands there are letters that nobody is called by. */
  function type(event: ChangeEvent<HTMLInputElement>) {
    setText(event.currentTarget.value);
    if (!(event.nativeEvent as InputEvent).isComposing) setTyped(event.currentTarget.value);
  }

  /** Takes the first one, and does not send the form that this stands in. */
  function pressed(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (search !== '' && !busy && found[0]) take(found[0]);
  }

  function take(owner: Owner) {
    choose(owner);
    setText('');
    setTyped('');
  }

  return (
    <div aria-busy={busy}>
      <Field label={t('committees.people.find')} hint={t('committees.people.findHint')}>
        <input
          type="search"
          value={text}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={type}
          onKeyDown={pressed}
          onCompositionEnd={event => setTyped(event.currentTarget.value)}
        />
      </Field>
      <p className={styles.quiet} role="status">
        {search !== '' && !busy && units && found.length === 0 && t('committees.people.nobody')}
        {found.length > SHOWN && t('committees.people.more', { n: SHOWN })}
      </p>
      <RefusalNote refusal={refusal} />
      {search !== '' && found.length > 0 && (
        <ul className={form.found}>
          {found.slice(0, SHOWN).map(owner => (
            <li key={`${owner.unitId} ${owner.name}`}>
              <button type="button" className={button.secondary} onClick={() => take(owner)}>
                {t('committees.people.take', { name: owner.name, unit: owner.unit })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
