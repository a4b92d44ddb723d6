import type { ComponentChildren, VNode } from 'preact';
import type { DossierKop } from '#application/dossier/index.ts';
import type { Handeling } from '#domain/toegang/index.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import { Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop } from '#web/ui/index.ts';
import type { Afgekeurd, Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import type { DossierDeel } from './kader.tsx';
import { dossierPad } from './pad.ts';
import { toonDossier, verwerkDossier } from './toegang.tsx';

export type DossierFormulierRoute = {
  readonly handeling: Handeling;
  readonly deel: DossierDeel;
  readonly titel: string;
  readonly toon: (vraag: PaginaVraag, kop: DossierKop, staat: FormulierStaat) => Promise<VNode>;
  readonly verwerk: (vraag: PaginaVraag, kop: DossierKop, invoer: Invoer) => Promise<Verwijzing | Afgekeurd>;
  readonly gedaan?: Readonly<Record<string, string>>;
};

/** Registers a form about one person at '/werk/kandidaten/:nummer/<pad>', in the frame and behind the gate. */
export function registerDossierFormulier(
  app: WebApp,
  omgeving: Omgeving,
  pad: string,
  { handeling, deel, titel, toon, verwerk, gedaan = {} }: DossierFormulierRoute,
): void {
  registerFormulier(app, omgeving, `/werk/kandidaten/:nummer/${pad}`, {
    handeling,
    toon: (vraag, staat) =>
      toonDossier(vraag, deel, async (kop) => ({ titel, gedaan, inhoud: await toon(vraag, kop, staat) })),
    verwerk: (vraag, invoer) => verwerkDossier(vraag, (kop) => verwerk(vraag, kop, invoer)),
  });
}

type DossierFormulierProps = {
  readonly titel: string;
  readonly staat: FormulierStaat;
  readonly nummer: string;
  readonly knop: string;
  readonly gevaar?: boolean;
  readonly versie?: number;
  /** What stands between the title and the fields. */
  readonly vooraf?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** Title, errors, fields, one button to act and one to leave: every small page of a dossier looks the same. */
export function DossierFormulier(props: DossierFormulierProps) {
  const { titel, staat, nummer, knop, gevaar = false, versie, vooraf, children } = props;
  return (
    <>
      <Kop niveau={2}>{titel}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      {vooraf}
      <Formulier
        verzoek={staat.verzoek}
        versie={versie === undefined ? undefined : String(versie)}
        waarschuwBijVerlaten
      >
        {children}
        <Knoppenrij>
          <Knop gevaar={gevaar}>{knop}</Knop>
          <Knop soort="stil" href={dossierPad(nummer)}>
            {t.stoppen}
          </Knop>
        </Knoppenrij>
      </Formulier>
    </>
  );
}
