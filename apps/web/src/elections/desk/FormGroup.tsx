import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { ActForm } from '../../desk/ActForm';
import { Field } from '../../desk/Field';
import { SelectField } from '../../desk/SelectField';
import { useDraft } from '../../drafts/use-draft';
import button from '../../elements/button.module.css';
import {
  type ElectionFragment,
  type ElectionGroupSide,
  FormElectionGroupDocument,
} from '../../graphql/generated';
import { atField } from '../../refusals/at-field';
import { refusalOf } from '../../refusals/refusal';
import styles from '../elections.module.css';

const SIDES: readonly ElectionGroupSide[] = ['STREET', 'COMMUNITY', 'PARTY', 'DEVELOPER', 'OWNER'];
const FIRST: readonly ElectionGroupSide[] = [
  'STREET',
  'COMMUNITY',
  'DEVELOPER',
  'OWNER',
  'OWNER',
  'OWNER',
  'OWNER',
];
const MOST = 31;

interface Props {
  election: ElectionFragment;
  done: () => void;
}

/** Names with their sides; the first of the street leads unless another is chosen. */
export function FormGroup({ election, done }: Props) {
  const { t } = useTranslation();
  const [members, keep, forget] = useDraft(
    `group.${election.id}`,
    FIRST.map((side, at) => ({ name: '', side, leads: at === 0 })),
  );
  const [sent, form] = useMutation(FormElectionGroupDocument);
  const change = (at: number, part: Partial<(typeof members)[number]>) =>
    keep(members.map((member, n) => (n === at ? { ...member, ...part } : member)));
  const leader = members.findIndex(({ leads }) => leads);

  // Rows without a name are not sent, and do not count where the server says which.
  const refusedAt = (at: number) => {
    const no = members.slice(0, at).filter(({ name }) => name.trim() !== '').length;
    return atField(refusalOf(sent.error), `members.${no}.name`);
  };

  async function send() {
    const { data } = await form({
      input: { electionId: election.id, members: members.filter(({ name }) => name.trim() !== '') },
    });
    if (!data) return;
    forget();
    done();
  }

  return (
    <ActForm
      lead={t('elections.group.lead')}
      submit={t('elections.group.save')}
      busy={sent.fetching}
      ready={members.some(({ name }) => name.trim() !== '')}
      error={sent.error}
      send={send}
    >
      {members.map(({ name, side }, at) => (
        <div
          key={at}
          className={styles.pair}
          role="group"
          aria-label={t('elections.group.member', { n: at + 1 })}
        >
          <Field
            label={`${at + 1}. ${t('elections.group.name')}`}
            refusal={name.trim() === '' ? undefined : refusedAt(at)}
          >
            <input
              maxLength={30}
              value={name}
              onChange={event => change(at, { name: event.currentTarget.value })}
            />
          </Field>
          <SelectField
            label={t('elections.group.side')}
            value={side}
            options={SIDES.map(one => [one, t(`elections.group.sides.${one}`)] as const)}
            choose={value => change(at, { side: value })}
          />
          <button
            type="button"
            className={button.quiet}
            aria-label={t('elections.group.remove', { n: at + 1 })}
            onClick={() => keep(members.filter((_, n) => n !== at))}
          >
            ✕
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          className={button.secondary}
          disabled={members.length >= MOST}
          onClick={() => keep([...members, { name: '', side: 'OWNER', leads: false }])}
        >
          {t('elections.group.add')}
        </button>
      </div>
      <SelectField
        label={t('elections.group.leader')}
        value={String(leader)}
        options={members.map(({ name }, at) => [String(at), name || String(at + 1)] as const)}
        choose={value => keep(members.map((member, n) => ({ ...member, leads: n === Number(value) })))}
      />
    </ActForm>
  );
}
