import { loadWervingsmarkt, type Wervingsmarkt } from '#application/werving/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { Kop, Melding } from '#web/ui/index.ts';
import { type Antwoord, pagina } from '../../../rand/antwoord.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Lezer } from './tekst.ts';

/** Shows a page about the market of today, or says that it can not be made. */
export async function toonMarkt(
  { werk, poorten }: PaginaVraag,
  titel: string,
  toon: (markt: Wervingsmarkt, lezer: Lezer) => Promise<Antwoord>,
): Promise<Antwoord> {
  const markt = await loadWervingsmarkt(werk, poorten);
  if (markt !== undefined) {
    return await toon(markt, {
      magMensen: isToegestaan(werk.actor.rollen, 'werving-mensen-bekijken'),
      magGeld: isToegestaan(werk.actor.rollen, 'kosten-bekijken'),
    });
  }
  return pagina({
    titel,
    inhoud: (
      <>
        <Kop niveau={1}>{titel}</Kop>
        <Melding soort="waarschuwing">{t.geenBeleid}</Melding>
      </>
    ),
  });
}

/** The kind of work in the address, when there is one like that. */
export function readWerksoort({ vraag }: PaginaVraag, { feiten }: Wervingsmarkt): string | null {
  const code = vraag.tekst('werksoort');
  return feiten.werksoorten.has(code) ? code : null;
}
