import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Said } from '../desk/Said';
import { SideDrawer } from '../desk/SideDrawer';
import button from '../elements/button.module.css';
import { Failed } from '../elements/Failed';
import { Skeleton } from '../elements/Skeleton';
import { UnitDocument, type UnitSheetFragment } from '../graphql/generated';
import { refusalOf } from '../refusals/refusal';
import { ChangeOwners } from './change/ChangeOwners';
import { ChangeUnit } from './change/ChangeUnit';
import styles from './register.module.css';
import { UnitSheet } from './UnitSheet';

interface Props {
  /** Which unit; none: closed. */
  id: string | undefined;
  close: () => void;
  /** Other owners: it may have to be looked for elsewhere. */
  passedOn: () => void;
  /** The same owners, other facts. */
  corrected: (unit: UnitSheetFragment) => void;
}

/** A unit with its owners and everybody before them; who keeps the register changes it here. */
export function UnitDrawer({ id, close, passedOn, corrected }: Props) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState<'facts' | 'owners'>();
  const [said, setSaid] = useState('');
  const [{ data, error, fetching }, ask] = useQuery({
    query: UnitDocument,
    variables: { id: id ?? '' },
    pause: id === undefined,
  });
  const unit = data?.unit.id === id ? data?.unit : undefined;
  const refusal = refusalOf(error);
  const again = () => ask({ requestPolicy: 'network-only' });

  function begin(what: 'facts' | 'owners') {
    setSaid('');
    setChanging(what);
  }

  function done(text: string) {
    setChanging(undefined);
    setSaid(text);
    again();
  }

  function leave() {
    setChanging(undefined);
    setSaid('');
    close();
  }

  return (
    <SideDrawer
      open={id !== undefined}
      close={leave}
      title={unit?.name ?? t('register.facts')}
      busy={fetching}
    >
      <Said text={said} />
      {!unit && fetching && <Skeleton blocks={[4, 6, 8]} />}
      {!unit && !fetching && refusal && <Failed refusal={refusal} retry={again} />}
      {unit && !changing && <UnitSheet unit={unit} />}
      {unit?.viewerMayKeep && !changing && (
        <div className={styles.ways}>
          <button type="button" className={button.primary} onClick={() => begin('owners')}>
            {t('register.change.open')}
          </button>
          <button type="button" className={button.secondary} onClick={() => begin('facts')}>
            {t('register.unit.change')}
          </button>
        </div>
      )}
      {unit && changing === 'owners' && (
        <ChangeOwners
          unit={unit}
          cancel={() => setChanging(undefined)}
          done={() => {
            done(t('register.change.done'));
            passedOn();
          }}
        />
      )}
      {unit && changing === 'facts' && (
        <ChangeUnit
          unit={unit}
          cancel={() => setChanging(undefined)}
          done={now => {
            done(t('register.unit.changed', { unit: now.name }));
            corrected(now);
          }}
        />
      )}
    </SideDrawer>
  );
}
