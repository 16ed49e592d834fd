import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { ConfirmDialog } from '../../desk/ConfirmDialog';
import { SelectField } from '../../desk/SelectField';
import { EndMembershipDocument, type LeaveReason } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import type { ActProps } from './act-props';
import { DayField } from './DayField';

/** A member leaves, and the first alternate steps in at once. Who only writes about oneself can only resign. */
export function EndMembership({ committee, memberId, done }: ActProps & { memberId: string }) {
  const { t } = useTranslation();
  const [on, setOn] = useState(() => today(serverNow()));
  const [because, setBecause] = useState<LeaveReason>('RESIGNED');
  const [asking, setAsking] = useState(false);
  const [{ fetching, error }, end] = useMutation(EndMembershipDocument);
  const { term, viewerMay, kind } = committee;
  const member = [...(term?.members ?? []), ...(term?.alternates ?? [])].find(({ id }) => id === memberId);
  if (!member) return null;
  const own = member.isViewer && !viewerMay.includes('moveRemoval');
  const reasons: LeaveReason[] = [
    ...(['RESIGNED', 'LOST_CAPACITY', 'DIED'] as const),
    ...(kind === 'MANAGEMENT_COMMITTEE' && member.side !== 'OWNER' ? (['RECALLED'] as const) : []),
  ];
  const refusal = refusalOf(error);
  return (
    <>
      <ActForm
        title={member.name}
        lead={t(own ? 'committees.end.resignLead' : 'committees.end.lead')}
        submit={t(own ? 'committees.acts.resign' : 'committees.acts.endMembership')}
        busy={fetching}
        ready={on !== ''}
        error={error}
        send={async () => setAsking(true)}
      >
        {!own && (
          <SelectField
            label={t('committees.end.because')}
            value={because}
            options={reasons.map(one => [one, t(`committees.because.${one}`)] as const)}
            choose={setBecause}
            refusal={atField(refusal, 'because')}
          />
        )}
        <DayField label={t('committees.end.on')} value={on} set={setOn} refusal={atField(refusal, 'on')} />
      </ActForm>
      {asking && (
        <ConfirmDialog
          question={t('committees.end.question', { name: member.name })}
          text={
            own
              ? t('committees.end.resignText')
              : t('committees.end.text', { because: t(`committees.because.${because}`) })
          }
          act={t('committees.end.act')}
          cancel={() => setAsking(false)}
          confirm={() => {
            setAsking(false);
            void end({ input: { bodyId: committee.id!, memberId, because, on } }).then(
              ({ data }) => data && done(data.endMembership),
            );
          }}
        />
      )}
    </>
  );
}
