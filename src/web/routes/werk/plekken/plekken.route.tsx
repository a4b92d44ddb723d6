import { parseBegeleiding } from '#domain/werkplek/index.ts';
import { werkplekTeksten as t } from '#web/texts/nl/werkplek.ts';
import { type Antwoord, pagina } from '../../../rand/antwoord.ts';
import { type PaginaVraag, registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { registerPlekDetail } from './detail.route.tsx';
import { registerPlekNieuw } from './nieuw.route.tsx';
import { PlekkenPagina } from './plekken.page.tsx';
import { registerPlekWijzig } from './wijzig.route.tsx';
import { registerZitplaatsen } from './zitplaats.route.tsx';

/** Registers the pages of places and their seats. */
export function registerPlekken(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/plekken', 'plekken-bekijken', toonPlekken);
  registerPlekNieuw(app, omgeving);
  registerPlekDetail(app, omgeving);
  registerPlekWijzig(app, omgeving);
  registerZitplaatsen(app, omgeving);
}

async function toonPlekken({ werk, poorten, vraag }: PaginaVraag): Promise<Antwoord> {
  const lees = createVeldlezer(vraag);
  const tekst = {
    werksoort: vraag.tekst('werksoort'),
    begeleiding: vraag.tekst('begeleiding'),
    vrijop: vraag.tekst('vrijop'),
    uren: vraag.tekst('uren'),
  };
  const filter = {
    werksoort: tekst.werksoort || null,
    begeleiding: parseBegeleiding(tekst.begeleiding) ?? null,
    uren: lees.urenOfLeeg('uren', t.fouten.uren) ?? null,
    vrijOp: lees.datumOfLeeg('vrijop', t.fouten.vanaf) ?? null,
    werkgeverId: null,
  };
  const werksoorten = await poorten.werkplekken.listWerksoorten();
  const werkplekken = await poorten.werkplekken.listWerkplekken(filter, werk.vandaag);
  const fout = (naam: string) => lees.fouten.find((een) => een.naam === naam)?.tekst ?? '';
  return pagina({
    titel: t.titel,
    status: lees.fouten.length > 0 ? 400 : 200,
    inhoud: (
      <PlekkenPagina
        werkplekken={werkplekken}
        filter={tekst}
        werksoorten={werksoorten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
        fouten={{
          ...(fout('uren') && { uren: fout('uren') }),
          ...(fout('vrijop') && { vrijop: fout('vrijop') }),
        }}
        rollen={werk.actor.rollen}
      />
    ),
  });
}
