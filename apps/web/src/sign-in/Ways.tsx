import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segments } from '../desk/Segments';
import button from '../elements/button.module.css';
import type { DemoSignInsQuery, SignInMethodsQuery } from '../graphql/generated';
import { RefusalNote } from '../refusals/RefusalNote';
import { ByCity } from './ByCity';
import { ByCode } from './ByCode';
import { ByFirstCode } from './ByFirstCode';
import { ByPassword } from './ByPassword';
import { firstCodeInAddress } from './first-code-in-address';
import type { Entrance } from './use-entrance';

type Way = 'code' | 'password' | 'city' | 'first';

/** The ways in that are open here, one shown at a time. */
export function Ways(props: {
  methods: SignInMethodsQuery['signInMethods'];
  /** Somebody of the demo town to try the code with. */
  trial: DemoSignInsQuery['demoSignIns'][number] | undefined;
  entrance: Entrance;
}) {
  const { t } = useTranslation();
  const { code, codesAreLogged, oidc } = props.methods;
  const open = (['code', 'password', 'city'] as const).filter(
    way => way === 'password' || (way === 'code' ? code : oidc !== null),
  );
  const [way, choose] = useState<Way>(firstCodeInAddress(location.hash) ? 'first' : (open[0] ?? 'password'));
  return (
    <>
      <Segments
        legend={t('signIn.ways')}
        value={way}
        options={open.map(each => [each, each === 'city' && oidc ? oidc : t(`signIn.way.${each}`)] as const)}
        choose={choose}
      />
      <RefusalNote refusal={props.entrance.refusal} />
      {way === 'code' && (
        <ByCode trial={codesAreLogged ? props.trial : undefined} entrance={props.entrance} />
      )}
      {way === 'password' && <ByPassword entrance={props.entrance} />}
      {way === 'city' && oidc && <ByCity name={oidc} />}
      {way === 'first' && <ByFirstCode entrance={props.entrance} />}
      {way !== 'first' && (
        <button type="button" className={button.quiet} onClick={() => choose('first')}>
          {t('signIn.firstTime')}
        </button>
      )}
    </>
  );
}
