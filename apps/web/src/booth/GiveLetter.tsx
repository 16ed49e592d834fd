import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { ActForm } from '../desk/ActForm';
import { Field } from '../desk/Field';
import { SelectField } from '../desk/SelectField';
import { newId } from '../drafts/new-id';
import button from '../elements/button.module.css';
import { GiveProxyLetterDocument, LetterRulesDocument } from '../graphql/generated';
import { atField } from '../refusals/at-field';
import { refusalOf } from '../refusals/refusal';
import type { BoothItem, BoothUnit, BoothVote } from './booth-vote';
import type { Mark } from './sheets';

interface Props {
  vote: BoothVote;
  /** Without a letter yet. */
  units: readonly BoothUnit[];
  done: () => void;
}

interface Letter {
  readonly id: string;
  readonly unitNo: string;
  readonly room: string;
  readonly agentName: string;
  /** A mark for each item; empty: the agent decides. */
  readonly told: Readonly<Record<string, Mark | ''>>;
}

/** 委托他人代为投票: whom, by room and name, since nobody searches the roll; and what they are told. */
export function GiveLetter({ vote, units, done }: Props) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const empty = (): Letter => ({ id: newId(), unitNo: '', room: '', agentName: '', told: {} });
  const [letter, setLetter] = useState(empty);
  const [given, give] = useMutation(GiveProxyLetterDocument);
  const refusal = refusalOf(given.error);
  const { room, agentName, told } = letter;
  const unitNo = units.some(({ no }) => String(no) === letter.unitNo) ? letter.unitNo : String(units[0]!.no);

  if (!opened)
    return (
      <button type="button" className={button.secondary} onClick={() => setOpened(true)}>
        {t('booth.letters.give')}
      </button>
    );
  return (
    <>
      <ActForm
        lead={t('booth.letters.lead')}
        submit={t('booth.letters.send')}
        busy={given.fetching}
        error={given.error}
        send={async () => {
          const instruction = vote.items.map(({ id }) => told[id] || null);
          const { id } = letter;
          const { data } = await give({
            input: { id, voteId: vote.id, unitNo: Number(unitNo), room, agentName, instruction },
          });
          if (!data) return;
          setLetter(empty());
          setOpened(false);
          done();
        }}
      >
        <Rules voteId={vote.id} />
        {units.length > 1 && (
          <SelectField
            label={t('booth.letters.unit')}
            value={unitNo}
            options={units.map(({ no, name }) => [String(no), name] as const)}
            choose={no => setLetter({ ...letter, unitNo: no })}
            refusal={atField(refusal, 'unitNo')}
          />
        )}
        <Field
          label={t('booth.letters.room')}
          hint={t('booth.letters.roomHint')}
          refusal={atField(refusal, 'room')}
        >
          <input
            maxLength={50}
            value={room}
            onChange={event => setLetter({ ...letter, room: event.currentTarget.value })}
          />
        </Field>
        <Field
          label={t('booth.letters.name')}
          refusal={atField(refusal, 'agentName') ?? atField(refusal, 'agentId')}
        >
          <input
            maxLength={50}
            autoComplete="off"
            value={agentName}
            onChange={event => setLetter({ ...letter, agentName: event.currentTarget.value })}
          />
        </Field>
        {vote.form === 'SECRET' ? (
          <p>{t('booth.letters.secret')}</p>
        ) : (
          vote.items.map(item => (
            <SelectField
              key={item.id}
              label={
                item.slate === null
                  ? t('booth.letters.about', { n: item.position, text: item.text })
                  : item.text
              }
              value={told[item.id] ?? ''}
              options={[['', t('booth.letters.free')], ...telling(item)]}
              choose={mark => setLetter({ ...letter, told: { ...told, [item.id]: mark as Mark | '' } })}
            />
          ))
        )}
      </ActForm>
      <p>
        <button type="button" className={button.quiet} onClick={() => setOpened(false)}>
          {t('booth.letters.cancel')}
        </button>
      </p>
    </>
  );

  /** Of a candidate only that they be chosen: the others are whom the agent leaves out. */
  function telling({ slate }: BoothItem): (readonly [Mark, string])[] {
    if (slate !== null) return [['AGREE', t('booth.letters.choose')]];
    return (['AGREE', 'AGAINST', 'ABSTAIN'] as const).map(mark => [mark, t(`booth.choice.${mark}`)]);
  }
}

/** As the place has them: who may be an agent, and for how many. */
function Rules({ voteId }: { voteId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: LetterRulesDocument, variables: { voteId } });
  const valueOf = (name: string) => data?.ownersVote.rules.find(rule => rule.name === name)?.value;
  const most = valueOf('principalsPerProxy');
  return (
    <ul>
      {most && <li>{t('booth.letters.most', { n: most })}</li>}
      {valueOf('agentsOwnersOnly') === 'true' && <li>{t('booth.letters.ownersOnly')}</li>}
      {valueOf('agentsFirmBarred') === 'true' && <li>{t('booth.letters.firmBarred')}</li>}
      <li>{t('booth.letters.onPaperInstead')}</li>
    </ul>
  );
}
