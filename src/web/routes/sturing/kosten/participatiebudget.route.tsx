import { jaarVan } from '#domain/shared/index.ts';
import { formatEuroInvoer } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { GetalVeld, TekstVeld } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing, verwijs } from '../../../rand/antwoord.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createGeldlezer } from './geldvelden.tsx';
import { JAREN, readJaar } from './jaar.ts';
import { registerKostenformulier } from './kostenformulier.tsx';

/** Registers the form for the whole budget of a year and the other people that it serves. */
export function registerParticipatiebudget(app: WebApp, omgeving: Omgeving): void {
  registerKostenformulier(app, omgeving, '/sturing/kosten/participatiebudget', {
    titel: t.participatie.titel,
    uitleg: t.participatie.uitleg,
    knop: t.participatie.bewaar,
    toon: async ({ vraag, werk, poorten }, staat) => {
      const veld = createVelden(staat);
      const { jaar } = readJaar(vraag, jaarVan(werk.vandaag));
      const { participatiebudget: nu } = await poorten.kosten.readKostenJaar(jaar);
      return {
        velden: (
          <>
            <GetalVeld {...veld('jaar', String(jaar))} label={t.jaar} verplicht />
            <GetalVeld
              {...veld('bedrag', nu?.bedrag ? formatEuroInvoer(nu.bedrag) : '')}
              label={t.participatie.bedrag}
              eenheid={t.euro}
              decimalen
              verplicht={false}
            />
            <GetalVeld
              {...veld('mensen', nu?.mensen ? String(nu.mensen) : '')}
              label={t.participatie.mensen}
              hint={t.participatie.mensenHint}
              verplicht={false}
            />
            <TekstVeld {...veld('bron', nu?.bron)} label={t.budget.bron} hint={t.budget.bronHint} verplicht />
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
  const bedrag = lees.geldOfLeeg('bedrag', t.fouten.bedragBovenNul);
  const mensen = lees.aantalOfLeeg('mensen', t.fouten.mensen);
  const bron = lees.tekst('bron', t.fouten.bron);
  if (bedrag === '0.00') lees.meld('bedrag', t.fouten.bedragBovenNul);
  if (bedrag === null && mensen === null) lees.meld('bedrag', t.fouten.ietsInvullen);
  if (
    jaar === undefined ||
    bedrag === undefined ||
    mensen === undefined ||
    bron === undefined ||
    lees.fouten.length > 0
  ) {
    return keurAf(lees.fouten);
  }
  await poorten.kosten.saveParticipatiebudget({ jaar, bedrag, mensen, bron });
  return verwijs(`/sturing/kosten?jaar=${jaar}&gedaan=participatiebudget`);
}
