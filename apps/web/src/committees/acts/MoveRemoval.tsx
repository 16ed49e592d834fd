import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import { MoveRemovalDocument, type RemovalGround } from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';

const GROUNDS = ['OWNERS_DEMAND', 'ABSENT', 'OTHER'] as const;

/** A motion; the owners decide it after the member was heard. */
export function MoveRemoval({ committee, memberId, done }: ActProps & { memberId: string }) {
  const { t } = useTranslation();
  const [id] = useState(newId);
  const [ground, setGround] = useState<RemovalGround>('OWNERS_DEMAND');
  const [reason, setReason] = useState('');
  const [heads, setHeads] = useState('');
  const [{ fetching, error }, move] = useMutation(MoveRemovalDocument);
  const name = committee.term?.members.find(one => one.id === memberId)?.name ?? '';
  const demanded = ground === 'OWNERS_DEMAND';
  const refusal = refusalOf(error);
  return (
    <ActForm
      title={t('committees.removals.of', { name })}
      lead={t('committees.remove.lead')}
      submit={t('committees.remove.save')}
      busy={fetching}
      ready={reason.trim() !== '' && (!demanded || Number(heads) >= 1)}
      error={error}
      send={async () => {
        const bodyId = committee.id!;
        const { data } = await move({
          input: { id, bodyId, memberId, ground, reason, heads: demanded ? Number(heads) : null },
        });
        if (data) done(data.moveRemoval);
      }}
    >
      <SelectField
        label={t('committees.remove.ground')}
        value={ground}
        options={GROUNDS.map(one => [one, t(`committees.removals.${one}`)] as const)}
        choose={setGround}
      />
      {demanded && (
        <Field label={t('committees.remove.heads')} refusal={atField(refusal, 'heads')}>
          <input
            type="number"
            min={1}
            value={heads}
            onChange={event => setHeads(event.currentTarget.value)}
          />
        </Field>
      )}
      <Field label={t('committees.remove.reason')} refusal={atField(refusal, 'reason')}>
        <textarea
          rows={4}
          maxLength={500}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </Field>
    </ActForm>
  );
}
