import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Segments } from '../../desk/Segments';
import { newId } from '../../drafts/new-id';
import { type CommitteeMeetingKind, RecordCommitteeMeetingDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import form from './acts.module.css';
import type { ActProps } from './act-props';
import { DayField } from './DayField';
import fieldset from '../../desk/fieldset.module.css';

/** A meeting of the committee that was held outside of this house: who was there. */
export function RecordMeeting({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const members = committee.term?.members ?? [];
  const [id] = useState(newId);
  const [heldOn, setHeldOn] = useState(() => today(serverNow()));
  const [kind, setKind] = useState<CommitteeMeetingKind>('REGULAR');
  const [presentIds, setPresent] = useState<readonly string[]>(() => members.map(member => member.id));
  const [{ fetching, error }, record] = useMutation(RecordCommitteeMeetingDocument);
  return (
    <ActForm
      lead={t('committees.meetings.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={heldOn !== ''}
      error={error}
      send={async () => {
        const { data } = await record({
          input: { id, bodyId: committee.id!, heldOn, kind, presentIds: [...presentIds] },
        });
        if (data) done(data.recordCommitteeMeeting);
      }}
    >
      <DayField
        label={t('committees.choose.heldOn')}
        value={heldOn}
        set={setHeldOn}
        refusal={atField(refusalOf(error), 'heldOn')}
      />
      <Segments
        legend={t('committees.meetings.kind')}
        value={kind}
        options={(['REGULAR', 'EXTRA'] as const).map(one => [one, t(`committees.meetings.${one}`)] as const)}
        choose={setKind}
      />
      <fieldset className={fieldset.fieldset}>
        <legend>{t('committees.meetings.who')}</legend>
        {members.map(({ id: memberId, name }) => (
          <label key={memberId} className={form.check}>
            <input
              type="checkbox"
              checked={presentIds.includes(memberId)}
              onChange={event =>
                setPresent(
                  event.currentTarget.checked
                    ? [...presentIds, memberId]
                    : presentIds.filter(one => one !== memberId),
                )
              }
            />
            {t('committees.choose.present', { name })}
          </label>
        ))}
      </fieldset>
    </ActForm>
  );
}
