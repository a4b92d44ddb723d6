import type { VNode } from 'preact';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
} from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';

/** The fields of a form, and the version of the record that it changes; undefined when there is no such record. */
export type Kostenvelden = { readonly velden: VNode; readonly versie?: string } | undefined;

export type Kostenformulier = {
  readonly titel: string;
  readonly uitleg: string;
  readonly knop: string;
  readonly toon: (vraag: PaginaVraag, staat: FormulierStaat) => Promise<Kostenvelden>;
  readonly verwerk: (vraag: PaginaVraag, invoer: Invoer) => Promise<Verwijzing | Afgekeurd>;
};

/** Registers a form of the controller: title, explanation, errors, fields, one button. */
export function registerKostenformulier(
  app: WebApp,
  omgeving: Omgeving,
  pad: string,
  { titel, uitleg, knop, toon, verwerk }: Kostenformulier,
): void {
  registerFormulier(app, omgeving, pad, {
    handeling: 'kosten-beheren',
    toon: async (vraag, staat): Promise<Antwoord> => {
      const getoond = await toon(vraag, staat);
      if (getoond === undefined) return NIET_GEVONDEN;
      return pagina({
        titel,
        kruimels: [{ tekst: t.titel, href: '/sturing/kosten' }],
        inhoud: (
          <>
            <Kop niveau={1}>{titel}</Kop>
            <Alinea>{uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Formulier verzoek={staat.verzoek} versie={getoond.versie} waarschuwBijVerlaten>
              {getoond.velden}
              <Knop>{knop}</Knop>
            </Formulier>
          </>
        ),
      });
    },
    verwerk,
  });
}
