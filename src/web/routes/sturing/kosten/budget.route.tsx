import { jaarVan } from '#domain/shared/index.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { GetalVeld, TekstVeld } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing, verwijs } from '../../../rand/antwoord.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createGeldlezer, GeldsoortVelden, readGeldsoort } from './geldvelden.tsx';
import { JAREN, readJaar } from './jaar.ts';
import { registerKostenformulier } from './kostenformulier.tsx';

/** Registers the form for one line of the budget; the same line again replaces the amount. */
export function registerBudget(app: WebApp, omgeving: Omgeving): void {
  registerKostenformulier(app, omgeving, '/sturing/kosten/budget', {
    titel: t.budget.titel,
    uitleg: t.budget.uitleg,
    knop: t.budget.knop,
    toon: async ({ vraag, werk }, staat) => {
      const veld = createVelden(staat);
      const { jaar } = readJaar(vraag, jaarVan(werk.vandaag));
      return {
        velden: (
          <>
            <GetalVeld {...veld('jaar', String(jaar))} label={t.jaar} verplicht />
            <GeldsoortVelden veld={veld} />
            <GetalVeld {...veld('bedrag')} label={t.budget.bedrag} eenheid={t.euro} decimalen verplicht />
            <GetalVeld
              {...veld('plekken')}
              label={t.budget.plekken}
              hint={t.budget.plekkenHint}
              verplicht={false}
            />
            <TekstVeld {...veld('bron')} label={t.budget.bron} hint={t.budget.bronHint} verplicht />
          </>
        ),
      };
    },
    verwerk,
  });
}

async function verwerk({ poorten }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createGeldlezer(invoer);
  const jaar = lees.getal('jaar', JAREN, t.fouten.jaar);
  const { voorziening, onderdeel, geldbron } = readGeldsoort(lees);
  const bedrag = lees.bedrag('bedrag', t.fouten.bedrag);
  const plekken = lees.aantalOfLeeg('plekken', t.fouten.plekken);
  const bron = lees.tekst('bron', t.fouten.bron);
  if (
    jaar === undefined ||
    voorziening === undefined ||
    onderdeel === undefined ||
    geldbron === undefined ||
    bedrag === undefined ||
    plekken === undefined ||
    bron === undefined
  ) {
    return keurAf(lees.fouten);
  }
  await poorten.kosten.saveBegrotingsregel({ jaar, voorziening, onderdeel, geldbron, bedrag, plekken, bron });
  return verwijs(`/sturing/kosten?jaar=${jaar}&gedaan=budget`);
}
