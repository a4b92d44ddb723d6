import type { VNode } from 'preact';
import type { Handeling } from '#domain/toegang/index.ts';
import { regelsTeksten as t } from '#web/texts/nl/regels.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import { type Afgekeurd, pagina, type Verwijzing } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';

export type RegelsFormulierRoute = {
  readonly handeling: Handeling;
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  readonly velden: (staat: FormulierStaat) => VNode;
  readonly verwerk: (vraag: PaginaVraag, invoer: Invoer) => Promise<Verwijzing | Afgekeurd>;
};

/** Registers a form at '/beheer/regels/<pad>': title, explanation, errors, fields, one button. */
export function registerRegelsFormulier(
  app: WebApp,
  omgeving: Omgeving,
  pad: string,
  { handeling, titel, uitleg, knop, velden, verwerk }: RegelsFormulierRoute,
): void {
  registerFormulier(app, omgeving, `/beheer/regels/${pad}`, {
    handeling,
    toon: async (_vraag, staat) =>
      pagina({
        titel,
        kruimels: [{ tekst: t.titel, href: '/beheer/regels' }],
        inhoud: (
          <>
            <Kop niveau={1}>{titel}</Kop>
            <Alinea>{uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
              {velden(staat)}
              <Knop>{knop}</Knop>
            </Formulier>
          </>
        ),
      }),
    verwerk,
  });
}
