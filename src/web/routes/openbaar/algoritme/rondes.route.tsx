import { parseGemeenteCode } from '#domain/shared/index.ts';
import { NIET_GEVONDEN, pagina } from '#web/rand/antwoord.ts';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { openbaarRondesTeksten as t } from '#web/texts/nl/openbaar-rondes.ts';
import { type OpenbareVraag, registerOpenbaar } from '../register-openbaar.tsx';
import { GemeentenMetRondes, OpenbareRondesPagina } from './rondes.page.tsx';

const ADRES = '/algoritme/rondes';
const ALGORITME = { tekst: t.terug, href: '/algoritme' };

/** Registers the public list of rounds: per gemeente the lottery, the rules, the hashes and protected counts. */
export function registerOpenbareRondes(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, ADRES, async (vraag) => ({
    ...pagina({
      titel: t.titel,
      kruimels: [ALGORITME],
      inhoud: <GemeentenMetRondes gemeenten={await listGemeenten(vraag)} adres={ADRES} />,
    }),
    beschrijving: t.beschrijving,
  }));

  registerOpenbaar(app, omgeving, `${ADRES}/:adresnaam`, async (vraag) => {
    const { poorten, pad } = vraag;
    const gemeente = (await listGemeenten(vraag)).find(({ adresnaam }) => adresnaam === pad('adresnaam'));
    if (gemeente === undefined) return NIET_GEVONDEN;
    const rondes = await poorten.rondes.listOpenbareRondes(gemeente.code);
    return {
      ...pagina({
        titel: t.van(gemeente.naam),
        kruimels: [ALGORITME, { tekst: t.titel, href: ADRES }],
        inhoud: <OpenbareRondesPagina gemeente={gemeente} rondes={rondes} />,
      }),
      beschrijving: t.beschrijving,
    };
  });
}

/** Every gemeente that keeps its register here. */
async function listGemeenten({ poorten }: OpenbareVraag) {
  const registers = await poorten.publicatie.listRegistergemeenten();
  const gemeenten = await Promise.all(
    registers.map(async ({ code, demo }) => {
      const gemeenteCode = parseGemeenteCode(code);
      const gemeente = gemeenteCode && (await poorten.referentie.findGemeente(gemeenteCode));
      return gemeente === undefined
        ? []
        : [{ code, demo, naam: gemeente.naam, adresnaam: gemeente.adresnaam }];
    }),
  );
  return gemeenten.flat().sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
