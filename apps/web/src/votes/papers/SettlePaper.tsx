import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { SelectField } from '../../desk/SelectField';
import { type BallotChoice, type DeskVoteFragment, SettlePaperDocument } from '../../graphql/generated';
import { ChoosePhotos } from '../../topics/ChoosePhotos';
import type { SentPhoto } from '../../topics/send-photo';
import { CHOICE_KEYS } from './choice-keys';

interface Props {
  vote: Pick<DeskVoteFragment, 'id' | 'items' | 'policies'>;
  number: number;
  /** Items, from 1, of which two people read something else. */
  apart: readonly number[];
  done: () => void;
  cancel: () => void;
}

/** What a third person reads on the paper, item by item, with a scan of it. What was keyed before is not shown: it would be copied. */
export function SettlePaper({ vote, number, apart, done, cancel }: Props) {
  const { t } = useTranslation();
  const [settled, settle] = useMutation(SettlePaperDocument);
  const [read, setRead] = useState<readonly (BallotChoice | '')[]>(vote.items.map(() => ''));
  const [scans, setScans] = useState<SentPhoto[]>([]);
  const [sending, setSending] = useState(false);
  const choices = read.filter(choice => choice !== '');
  const following = vote.policies.following === 'OFFERED';

  async function send() {
    const { data } = await settle({
      input: { voteId: vote.id, number, choices, scanIds: scans.map(({ id }) => id) },
    });
    if (data) done();
  }

  return (
    <ActForm
      lead={t('votes.paperDesk.settleLead')}
      submit={t('votes.paperDesk.settleSend', { number })}
      busy={settled.fetching}
      ready={choices.length === vote.items.length && scans.length > 0 && !sending}
      error={settled.error}
      send={send}
      cancel={cancel}
    >
      {vote.items.map(({ id, text, slate }, at) => (
        <SelectField
          key={id}
          label={`${at + 1}. ${text}`}
          hint={apart.includes(at + 1) ? t('votes.paperDesk.readApart') : ''}
          value={read[at]!}
          options={[
            ['', t('votes.paperDesk.choose')] as const,
            // Nobody is elected by whoever the others choose.
            ...CHOICE_KEYS.filter(choice => choice !== 'WITH_MAJORITY' || (following && slate === null)).map(
              choice => [choice, t(`votes.paperDesk.choice.${choice}`)] as const,
            ),
          ]}
          choose={choice => setRead(read.with(at, choice))}
        />
      ))}
      <ChoosePhotos
        sent={scans}
        keep={setScans}
        busy={setSending}
        label={t('votes.paperDesk.scan')}
        hint={t('votes.paperDesk.scanHint')}
      />
    </ActForm>
  );
}
