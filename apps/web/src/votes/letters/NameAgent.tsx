import { useTranslation } from 'react-i18next';
import form from '../../desk/act-form.module.css';
import { Field } from '../../desk/Field';
import { atField } from '../../refusals/at-field';
import type { Refusal } from '../../refusals/refusal';

/** As letter and certificate have them. */
export interface OutsideAgent {
  readonly name: string;
  readonly idSuffix: string;
}

export const NOBODY: OutsideAgent = { name: '', idSuffix: '' };

interface Props {
  agent: OutsideAgent;
  name: (agent: OutsideAgent) => void;
  refusal: Refusal | undefined;
}

/** An agent without an account: the desk looks at the certificate. */
export function NameAgent({ agent, name, refusal }: Props) {
  const { t } = useTranslation();
  return (
    <div className={form.pair}>
      <Field
        label={t('votes.letters.outsideName')}
        refusal={atField(refusal, 'outsideAgent.name') ?? atField(refusal, 'agentId')}
      >
        <input
          maxLength={50}
          autoComplete="off"
          value={agent.name}
          onChange={event => name({ ...agent, name: event.currentTarget.value })}
        />
      </Field>
      <Field
        label={t('votes.letters.idSuffix')}
        hint={t('votes.letters.idHint')}
        refusal={atField(refusal, 'outsideAgent.idSuffix')}
      >
        <input
          maxLength={6}
          autoComplete="off"
          value={agent.idSuffix}
          onChange={event => name({ ...agent, idSuffix: event.currentTarget.value })}
        />
      </Field>
    </div>
  );
}
