import { calculateKeten, type KetenDienstverband, type KetenInvoer } from '#domain/dienstverband/index.ts';
import type { Invoer } from '#web/rand/invoer.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { ketenHulpTeksten as t } from '#web/texts/nl/rekenhulp-contracten.ts';
import { registerOpenbaar } from '../register-openbaar.tsx';
import { antwoordHulp } from './antwoord.tsx';
import { KetenHulpPagina } from './contracten.page.tsx';
import { answerHulpvraag } from './hulpstaat.ts';
import { listGevuldeRijen, toKetenveld, WERKGEVERS } from './ketenrijen.ts';
import type { Rekenlezer } from './rekeninvoer.ts';

/** The page that puts contracts on a line of time and finds the last safe day. */
export function registerKetenHulp(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/rekenhulp/contracten', async ({ vandaag, vraag }) => {
    const staat = answerHulpvraag({
      invoer: vraag,
      lees: (lezer) => leesKeten(lezer, vraag),
      reken: calculateKeten,
      veldVan: (pad) => toKetenveld(pad, listGevuldeRijen(vraag)),
    });
    return antwoordHulp(t, staat, <KetenHulpPagina staat={staat} vandaag={vandaag} />);
  });
}

function leesKeten(lezer: Rekenlezer, vraag: Invoer): KetenInvoer | undefined {
  const peildatum = lezer.datum('peildatum');
  const rijen = listGevuldeRijen(vraag);
  if (rijen.length === 0) return lezer.meld('van-1', t.fout.geenContract);
  const contracten = rijen.flatMap((rij) => leesDienstverband(lezer, vraag, rij) ?? []);
  return peildatum === undefined ? undefined : { peildatum, contracten };
}

function leesDienstverband(lezer: Rekenlezer, vraag: Invoer, rij: number): KetenDienstverband | undefined {
  const van = lezer.datum(`van-${rij}`, t.fout.van(rij));
  const tot = lezer.datumOfLeeg(`tot-${rij}`, t.fout.tot(rij));
  const werkgever = WERKGEVERS.find((letter) => letter === vraag.tekst(`werkgever-${rij}`)) ?? WERKGEVERS[0];
  if (van === undefined || tot === undefined) return undefined;
  return { van, tot, werkgever, ...(lezer.vink(`opvolger-${rij}`) ? { opvolger: true } : {}) };
}
