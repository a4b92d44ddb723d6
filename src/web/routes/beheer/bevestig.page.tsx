import type { VNode } from 'preact';
import type { Bevestigbaar } from '#domain/normen/index.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  type Gegeven,
  GegevensLijst,
  Knop,
  Kop,
  Melding,
  TekstVeld,
  Vlak,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../rand/formulier.tsx';
import { createVelden } from '../../rand/velden.tsx';

const t = normenTeksten.bevestigen;

/** A value that was entered, as the page shows it. */
export type Bevestigbeeld = Bevestigbaar & {
  readonly id: string;
  readonly versie: number;
  /** Whether it was entered in the gemeente of the reader. */
  readonly eigen: boolean;
  readonly gegevens: readonly Gegeven[];
};

type BevestigenProps = {
  readonly beeld: Bevestigbeeld;
  readonly staat: FormulierStaat;
  readonly lezer: string;
};

/** What was entered, and what the reader can do with it: confirm, withdraw, or ask somebody. */
export function BevestigPagina(props: BevestigenProps) {
  const { beeld, staat } = props;
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <GegevensLijst gegevens={beeld.gegevens} />
      {beeld.eigen ? <Handelingen {...props} /> : <Mededeling>{t.elders}</Mededeling>}
    </>
  );
}

function Handelingen(props: BevestigenProps) {
  const { ingevuld, bevestigd, ingetrokken } = props.beeld;
  if (ingetrokken !== null) return null;
  const isEigenInvulling = ingevuld.gebruikerId === props.lezer;
  return (
    <>
      {bevestigd === null && isEigenInvulling && <Mededeling>{t.eigen}</Mededeling>}
      {bevestigd === null && !isEigenInvulling && (
        <Vlak toon="accent" kopId="bevestigen">
          <Kop niveau={2} id="bevestigen">
            {t.bevestigTitel}
          </Kop>
          <Alinea>{t.bevestigUitleg}</Alinea>
          <Formulier {...verborgen(props, 'bevestigen')}>
            <Knop>{t.bevestig}</Knop>
          </Formulier>
        </Vlak>
      )}
      <Vlak kopId="intrekken">
        <Kop niveau={2} id="intrekken">
          {t.trekInTitel}
        </Kop>
        <Alinea>{t.trekInUitleg}</Alinea>
        <Formulier {...verborgen(props, 'intrekken')}>
          <TekstVeld {...createVelden(props.staat)('reden')} label={t.reden} verplicht />
          <Knop soort="tweede" gevaar>
            {t.trekIn}
          </Knop>
        </Formulier>
      </Vlak>
    </>
  );
}

function verborgen({ beeld, staat }: BevestigenProps, actie: string) {
  return { verzoek: staat.verzoek, versie: String(beeld.versie), mee: { actie } };
}

function Mededeling({ children }: { readonly children: VNode | string }) {
  return (
    <Melding soort="info">
      <Alinea>{children}</Alinea>
    </Melding>
  );
}
