import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Antd } from '../desk/Antd';
import { Said } from '../desk/Said';
import { SideDrawer } from '../desk/SideDrawer';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Message } from '../elements/Message';
import { Skeleton } from '../elements/Skeleton';
import { RefusalNote } from '../refusals/RefusalNote';
import { AddUnit } from './change/AddUnit';
import styles from './register.module.css';
import { UnitDrawer } from './UnitDrawer';
import { UnitsTable } from './UnitsTable';
import { useUnits } from './use-units';

interface Props {
  placeId: string;
  label: string;
  /** Whether everything is shown before anything was typed: an estate is leafed through, a town is not. */
  leafThrough: boolean;
  /** Whether to offer to add a unit to this estate. */
  mayAdd?: boolean;
  /** After a unit was added or changed. */
  changed?: () => void;
}

/** Finds units by room or owner as one types, and opens one of them. */
export function UnitFinder({ placeId, label, leafThrough, mayAdd = false, changed }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [typed, setTyped] = useState('');
  const [openId, setOpenId] = useState<string>();
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const { units, mayHaveMore, refusal, busy, search, more, again, put } = useUnits(
    placeId,
    typed,
    leafThrough,
  );

  /** While Chinese is being composed, what stands there are letters that nobody is called by. */
  function type(event: ChangeEvent<HTMLInputElement>) {
    setText(event.currentTarget.value);
    if (!(event.nativeEvent as InputEvent).isComposing) setTyped(event.currentTarget.value);
  }

  /** It is shown alone: among thousands nobody would find it. */
  function added({ name, shortName }: { name: string; shortName: string }) {
    setAdding(false);
    setSaid(t('register.unit.added', { unit: name }));
    setText(shortName);
    setTyped(shortName);
    changed?.();
  }

  return (
    <div className={styles.finder} aria-busy={busy}>
      <label className={styles.search}>
        <span>{label}</span>
        <input
          type="search"
          value={text}
          placeholder={t('register.searchHint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={type}
          onCompositionEnd={event => setTyped(event.currentTarget.value)}
        />
      </label>
      {mayAdd && (
        <div className={styles.ways}>
          <button type="button" className={button.secondary} onClick={() => setAdding(true)}>
            {t('register.unit.add')}
          </button>
        </div>
      )}
      <Said text={said} />
      <p className={styles.found} role="status">
        {busy && t('register.searching')}
        {!busy && units && t(mayHaveMore ? 'register.foundMore' : 'register.found', { shown: units.length })}
      </p>
      {!units && busy && <Skeleton blocks={[3, 3, 3, 3, 3, 3]} />}
      {!units && refusal && !busy && <Failed refusal={refusal} retry={again} />}
      {units?.length === 0 &&
        (search === '' ? (
          <Message title={t('register.empty')} text={t('register.emptyText')} />
        ) : (
          <Message title={t('register.nothing')} text={t('register.nothingText')} />
        ))}
      {units && <RefusalNote refusal={refusal} />}
      <Antd>
        {units && units.length > 0 && <UnitsTable units={units} ofTown={!leafThrough} open={setOpenId} />}
        <UnitDrawer
          id={openId}
          close={() => setOpenId(undefined)}
          passedOn={() => {
            again();
            changed?.();
          }}
          corrected={unit => {
            put(unit);
            changed?.();
          }}
        />
        <SideDrawer open={adding} close={() => setAdding(false)} title={t('register.unit.add')}>
          <AddUnit estateId={placeId} cancel={() => setAdding(false)} done={added} />
        </SideDrawer>
      </Antd>
      {mayHaveMore && (
        <button type="button" className={button.secondary} disabled={busy} onClick={more}>
          {t('register.more')}
        </button>
      )}
    </div>
  );
}
