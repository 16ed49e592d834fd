import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import type { Mark } from '../../booth/sheets';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { newId } from '../../drafts/new-id';
import {
  type DeskVoteFragment,
  EnterProxyLetterDocument,
  ProxyAgentsDocument,
} from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import { ChoosePhotos } from '../../topics/ChoosePhotos';
import type { SentPhoto } from '../../topics/send-photo';
import desk from '../desk/vote-desk.module.css';
import { useVoteLive } from '../use-vote-live';
import { NameAgent, NOBODY, type OutsideAgent } from './NameAgent';
import { useRoll } from './use-roll';

const MARKS = ['AGREE', 'AGAINST', 'ABSTAIN'] as const;

interface Letter {
  readonly id: string;
  readonly unitNo: string;
  readonly agentId: string;
  /** Who has no account here; null: the agent has. */
  readonly outside: OutsideAgent | null;
  /** A mark for each item; empty: the agent decides. */
  readonly told: Readonly<Record<string, string>>;
  readonly scans: readonly SentPhoto[];
}

const empty = (): Letter => ({ id: newId(), unitNo: '', agentId: '', outside: null, told: {}, scans: [] });

/** A letter on paper: whose unit, who votes, what was told them, and the scan. */
export function EnterLetter({ vote, done }: { vote: DeskVoteFragment; done: () => void }) {
  const { t } = useTranslation();
  const [letter, setLetter] = useState(empty);
  const [sending, setSending] = useState(false);
  const [entered, enter] = useMutation(EnterProxyLetterDocument);
  const refusal = refusalOf(entered.error);
  const { unitNo, agentId, outside, told, scans } = letter;
  const named = outside ? outside.name.trim() !== '' && outside.idSuffix.trim() !== '' : agentId !== '';

  return (
    <section className={desk.panel} aria-labelledby="enter-letter">
      <h2 id="enter-letter">{t('votes.letters.enter')}</h2>
      <ActForm
        submit={t('votes.letters.send')}
        busy={entered.fetching || sending}
        ready={unitNo !== '' && named}
        error={entered.error}
        send={async () => {
          const instruction = vote.items.map(({ id }) => (told[id] as Mark | '') || null);
          const { data } = await enter({
            input: {
              ...{ id: letter.id, voteId: vote.id, unitNo: Number(unitNo) },
              ...(outside ? { outsideAgent: outside } : { agentId }),
              ...{ instruction, scanIds: scans.map(({ id }) => id) },
            },
          });
          if (!data) return;
          setLetter(empty());
          done();
        }}
      >
        <PickUnit
          voteId={vote.id}
          unitNo={unitNo}
          pick={no => setLetter({ ...letter, unitNo: no })}
          refusal={atField(refusal, 'unitNo')}
        />
        <SelectField
          label={t('votes.letters.whose')}
          value={outside ? 'outside' : 'account'}
          options={[
            ['account', t('votes.letters.byAccount')],
            ['outside', t('votes.letters.outside')],
          ]}
          choose={kind => setLetter({ ...letter, agentId: '', outside: kind === 'outside' ? NOBODY : null })}
        />
        {outside ? (
          <NameAgent
            agent={outside}
            name={agent => setLetter({ ...letter, outside: agent })}
            refusal={refusal}
          />
        ) : (
          <PickAgent
            voteId={vote.id}
            agentId={agentId}
            pick={id => setLetter({ ...letter, agentId: id })}
            refusal={atField(refusal, 'agentId')}
          />
        )}
        {vote.items.map(({ id, position, text }) => (
          <SelectField
            key={id}
            label={t('votes.letters.told', { n: position, text })}
            value={told[id] ?? ''}
            options={[
              ['', t('booth.letters.free')],
              ...MARKS.map(mark => [mark, t(`booth.choice.${mark}`)] as const),
            ]}
            choose={mark => setLetter({ ...letter, told: { ...told, [id]: mark } })}
            refusal={atField(refusal, 'instruction')}
          />
        ))}
        <ChoosePhotos
          label={t('votes.letters.scan')}
          hint={t('votes.letters.scanHint')}
          sent={scans}
          keep={sent => setLetter({ ...letter, scans: sent })}
          busy={setSending}
        />
      </ActForm>
    </section>
  );
}

interface Picking {
  voteId: string;
  refusal: ReturnType<typeof atField>;
}

function PickUnit({
  voteId,
  unitNo,
  pick,
  refusal,
}: Picking & { unitNo: string; pick: (no: string) => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState('');
  const buildings = useVoteLive(voteId).vote?.buildings ?? [];
  const building = chosen || (buildings[0]?.name ?? '');
  const roll = useRoll(voteId, building);
  return (
    <>
      <SelectField
        label={t('votes.letters.building')}
        value={building}
        options={buildings.map(({ name }) => [name, name] as const)}
        choose={name => {
          setChosen(name);
          pick('');
        }}
      />
      <SelectField
        label={t('votes.letters.unit')}
        value={unitNo}
        options={[
          ['', t('votes.letters.pick')],
          ...roll.units.map(
            ({ no, name, ownerNames }) => [String(no), `${name} · ${ownerNames.join('、')}`] as const,
          ),
        ]}
        choose={pick}
        refusal={refusal ?? roll.refusal}
      />
    </>
  );
}

function PickAgent({
  voteId,
  agentId,
  pick,
  refusal,
}: Picking & { agentId: string; pick: (id: string) => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const [{ data }] = useQuery({
    query: ProxyAgentsDocument,
    variables: { voteId, search: search.trim() },
    pause: search.trim() === '',
  });
  const agents = search.trim() === '' ? [] : (data?.proxyAgents ?? []);
  return (
    <>
      <Field label={t('votes.letters.search')} hint={t('votes.letters.searchHint')}>
        <input
          type="search"
          value={search}
          onChange={event => {
            setSearch(event.currentTarget.value);
            pick('');
          }}
        />
      </Field>
      <SelectField
        label={t('votes.letters.agent')}
        hint={search.trim() !== '' && data && agents.length === 0 ? t('votes.letters.nobody') : ''}
        value={agentId}
        options={[
          ['', t('votes.letters.pick')],
          ...agents.map(({ personId, name, units }) => [personId, `${name} · ${units.join('、')}`] as const),
        ]}
        choose={pick}
        refusal={refusal}
      />
    </>
  );
}
