import { tryWatAls, type WatAlsUitkomst, type Wervingsmarkt } from '#application/werving/index.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { pagina } from '../../../rand/antwoord.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { toonMarkt } from './vraag.tsx';
import { KILOMETERS, WatAlsPagina, ZITPLAATSEN } from './wat-als.page.tsx';

const t = wervingTeksten.watAls;

/** Registers trying out seats at a place or a wider distance; nothing is kept. */
export function registerWatAls(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/werving/wat-als', 'werving-bekijken', (vraag) =>
    toonMarkt(vraag, t.titel, async (markt, lezer) => {
      const { uitkomst, fouten } = answer(markt, vraag.vraag);
      return pagina({
        titel: t.titel,
        kruimels: [{ tekst: wervingTeksten.titel, href: '/sturing/werving' }],
        status: fouten.length > 0 ? 400 : 200,
        inhoud: <WatAlsPagina {...{ markt, lezer, uitkomst, fouten, invoer: vraag.vraag }} />,
      });
    }),
  );
}

type Beantwoord = { readonly uitkomst: WatAlsUitkomst | undefined; readonly fouten: readonly Veldfout[] };

const VELDEN = ['plek', 'zitplaatsen', 'verder'] as const;

function answer(markt: Wervingsmarkt, invoer: Invoer): Beantwoord {
  if (!invoer.heeft('zitplaatsen')) return { uitkomst: undefined, fouten: [] };
  const plek = invoer.tekst('plek') || null;
  const zitplaatsen = ZITPLAATSEN.find((aantal) => String(aantal) === invoer.tekst('zitplaatsen'));
  const kilometers = KILOMETERS.find((aantal) => String(aantal) === (invoer.tekst('verder') || '0'));
  const kent = {
    plek: plek === null || markt.plekken.includes(plek),
    zitplaatsen: zitplaatsen !== undefined,
    verder: kilometers !== undefined,
  };
  const fouten = VELDEN.filter((naam) => !kent[naam]).map((naam) => ({ naam, tekst: t.fouten[naam] }));
  if (fouten.length > 0 || zitplaatsen === undefined || kilometers === undefined) {
    return { uitkomst: undefined, fouten };
  }
  if ((plek === null || zitplaatsen === 0) && kilometers === 0)
    return keurAf('plek', t.fouten['niets-anders']);
  const uitslag = tryWatAls(markt, { plek, zitplaatsen, meters: kilometers * 1000 });
  return uitslag.ok
    ? { uitkomst: uitslag.value, fouten: [] }
    : keurAf(uitslag.error.code === 'plek-onbekend' ? 'plek' : 'zitplaatsen', t.fouten[uitslag.error.code]);
}

function keurAf(naam: string, tekst: string): Beantwoord {
  return { uitkomst: undefined, fouten: [{ naam, tekst }] };
}
