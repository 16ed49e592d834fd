import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import button from '../../elements/button.module.css';
import type { Ownership, UnitStatus } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';
import { RefusalNote } from '../../refusals/RefusalNote';
import { OwnerRow } from './OwnerRow';
import { emptyOwner, type OwnedDraft } from './owners-draft';

const statuses: readonly UnitStatus[] = ['REGISTERED', 'SOLD_UNREGISTERED', 'SOLD_UNDELIVERED', 'UNSOLD'];
const ownerships: readonly Ownership[] = ['SOLE', 'JOINT', 'SHARES'];

interface Props {
  draft: OwnedDraft;
  change: (some: Partial<OwnedDraft>) => void;
  refusal: Refusal | undefined;
  /** A field that comes first. */
  children?: ReactNode;
}

/** Who owns a unit, how, since when and by which document. */
export function OwnedFields({ draft, change, refusal, children }: Props) {
  const { t } = useTranslation();
  const { owners } = draft;
  return (
    <>
      <div className={form.pair}>
        {children}
        <Field label={t('register.change.since')} refusal={atField(refusal, 'since')}>
          <input
            type="date"
            value={draft.since}
            onChange={event => change({ since: event.currentTarget.value })}
          />
        </Field>
        <SelectField
          label={t('register.change.status')}
          value={draft.status}
          options={statuses.map(status => [status, t(`register.status.${status}`)])}
          choose={status => change({ status })}
          refusal={atField(refusal, 'status')}
        />
        <SelectField<Ownership | ''>
          label={t('register.change.ownership')}
          value={draft.ownership}
          options={[
            ['', t('register.none')],
            ...ownerships.map(one => [one, t(`register.ownership.${one}`)] as const),
          ]}
          choose={ownership => change({ ownership })}
          refusal={atField(refusal, 'ownership')}
        />
      </div>
      {owners.map((owner, at) => (
        <OwnerRow
          key={owner.key}
          owner={owner}
          at={at}
          inShares={draft.ownership === 'SHARES'}
          refusal={refusal}
          change={some =>
            change({ owners: owners.map(one => (one === owner ? { ...owner, ...some } : one)) })
          }
          remove={() => change({ owners: owners.filter(one => one !== owner) })}
        />
      ))}
      <RefusalNote refusal={atField(refusal, 'owners')} />
      <button
        type="button"
        className={button.secondary}
        onClick={() => change({ owners: [...owners, emptyOwner(owners)] })}
      >
        {t('register.change.add')}
      </button>
      <Field label={t('register.change.note')} refusal={atField(refusal, 'note')}>
        <input
          value={draft.note}
          maxLength={200}
          onChange={event => change({ note: event.currentTarget.value })}
        />
      </Field>
    </>
  );
}
