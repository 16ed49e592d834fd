import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import act from '../../desk/act-form.module.css';
import { SelectField } from '../../desk/SelectField';
import { ChooseOfficersDocument } from '../../graphql/generated';
import { today } from '../../language/times';
import { serverNow } from '../../live/server-clock';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import form from './acts.module.css';
import type { ActProps } from './act-props';
import { DayField } from './DayField';
import fieldset from '../../desk/fieldset.module.css';

interface Ballot {
  readonly chairId: string;
  readonly deputyId: string;
}

const ABSENT = undefined;

/** 首次会议: what each member who was there wrote, and how it adds up meanwhile. */
export function ChooseOfficers({ committee, done }: ActProps) {
  const { t } = useTranslation();
  const members = committee.term?.members ?? [];
  const majority = committee.term?.majority ?? 0;
  const [heldOn, setHeldOn] = useState(() => today(serverNow()));
  const [written, setWritten] = useState<Readonly<Record<string, Ballot | undefined>>>(() =>
    Object.fromEntries(members.map(({ id }) => [id, { chairId: '', deputyId: '' }])),
  );
  const [{ fetching, error }, choose] = useMutation(ChooseOfficersDocument);
  const present = members.filter(({ id }) => written[id] !== ABSENT);
  const names = [
    ['', t('committees.choose.nobody')],
    ...members.map(({ id, name }) => [id, name] as const),
  ] as const;
  const refusal = refusalOf(error);
  return (
    <ActForm
      lead={t('committees.choose.lead')}
      submit={t('committees.acts.save')}
      busy={fetching}
      ready={heldOn !== '' && present.length > 0}
      error={error}
      send={async () => {
        const ballots = present.map(({ id }) => {
          const { chairId, deputyId } = written[id]!;
          return { memberId: id, chairId: chairId || null, deputyIds: deputyId ? [deputyId] : [] };
        });
        const { data } = await choose({ input: { bodyId: committee.id!, heldOn, ballots } });
        if (data) done(data.chooseOfficers);
      }}
    >
      <DayField
        label={t('committees.choose.heldOn')}
        value={heldOn}
        set={setHeldOn}
        refusal={atField(refusal, 'heldOn')}
      />
      {members.map(({ id, name }) => {
        const ballot = written[id];
        const write = (next: Ballot | undefined) => setWritten({ ...written, [id]: next });
        return (
          <fieldset key={id} className={fieldset.fieldset}>
            <legend>{name}</legend>
            <label className={form.check}>
              <input
                type="checkbox"
                checked={ballot !== ABSENT}
                onChange={event =>
                  write(event.currentTarget.checked ? { chairId: '', deputyId: '' } : ABSENT)
                }
              />
              {t('committees.choose.present', { name })}
            </label>
            {ballot && (
              <div className={act.pair}>
                <SelectField
                  label={t('committees.choose.chairBy', { name })}
                  value={ballot.chairId}
                  options={names}
                  choose={chairId => write({ ...ballot, chairId })}
                />
                <SelectField
                  label={t('committees.choose.deputyBy', { name })}
                  value={ballot.deputyId}
                  options={names}
                  choose={deputyId => write({ ...ballot, deputyId })}
                />
              </div>
            )}
          </fieldset>
        );
      })}
      <div role="status">
        <p className="num">{t('committees.choose.needed', { present: present.length, n: majority })}</p>
        <p className="num">{t('committees.choose.tally', { text: tallied('chairId') })}</p>
        <p className="num">{t('committees.choose.tallyDeputy', { text: tallied('deputyId') })}</p>
      </div>
    </ActForm>
  );

  function tallied(office: keyof Ballot): string {
    const votes = (id: string) => present.filter(one => written[one.id]![office] === id).length;
    return (
      members
        .filter(({ id }) => votes(id) > 0)
        .toSorted((one, other) => votes(other.id) - votes(one.id))
        .map(({ id, name }) => t('committees.choose.votes', { name, n: votes(id) }))
        .join(' · ') || '—'
    );
  }
}
