import type { ComponentProps } from 'preact';
import type { NormInvulling } from '#application/normen/index.ts';
import {
  listNormwijzigingen,
  listOntbrekendeNormen,
  type Normen,
  type Normgroep,
} from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { Alinea, Kop } from '#web/ui/index.ts';
import { RegelsAandacht } from './regels-aandacht.tsx';
import { EigenRegels } from './regels-eigen.tsx';
import { RegelsNormen } from './regels-normen.tsx';
import { RegelsPrijzen } from './regels-prijzen.tsx';
import { RegelsWijzigingen } from './regels-wijzigingen.tsx';

type RegelsProps = {
  readonly peildatum: Datum;
  readonly lezer: string;
  readonly normen: Normen;
  readonly invullingen: readonly NormInvulling[];
  readonly groep: Normgroep | undefined;
  readonly magInvullen: boolean;
  readonly magBevestigen: boolean;
  readonly eigen: ComponentProps<typeof EigenRegels>;
  readonly prijzen: ComponentProps<typeof RegelsPrijzen>;
};

/** All rules and norms: what waits for somebody, what changes, the norms over time, and what the gemeente chose. */
export function RegelsPagina(props: RegelsProps) {
  const { peildatum, lezer, normen, invullingen, groep, magInvullen, magBevestigen, eigen, prijzen } = props;
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      <RegelsAandacht
        peildatum={peildatum}
        lezer={lezer}
        ontbrekend={listOntbrekendeNormen(normen, peildatum)}
        teBevestigen={invullingen.filter(({ bevestigd, ingetrokken }) => !bevestigd && !ingetrokken)}
        magInvullen={magInvullen}
        magBevestigen={magBevestigen}
      />
      <RegelsWijzigingen wijzigingen={listNormwijzigingen(normen, peildatum)} />
      <RegelsNormen normen={normen} peildatum={peildatum} groep={groep} magInvullen={magInvullen} />
      <EigenRegels {...eigen} />
      <RegelsPrijzen {...prijzen} />
    </>
  );
}
