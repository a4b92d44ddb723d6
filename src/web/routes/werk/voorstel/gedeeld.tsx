import type { GedeeldVoorstel } from '#application/keuze/index.ts';
import { weergaveNaam } from '#domain/persoon/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import { Alinea, GegevensLijst, Kop, Vlak } from '#web/ui/index.ts';
import { describeCodes, formatUrenBereik } from '../plekken/tekst.ts';

/** Exactly what the employer sees of a proposal: staff check it here, and a page for the employer shows the same. */
export function GedeeldVlak({ gedeeld }: { readonly gedeeld: GedeeldVoorstel }) {
  const { naam, plek, werksoorten, behoeften, urenMin, urenMax, beschikbaarVanaf, reagerenVoor } = gedeeld;
  return (
    <Vlak kopId="werkgever-ziet">
      <Kop niveau={3} id="werkgever-ziet">
        {t.werkgeverZiet}
      </Kop>
      <GegevensLijst
        gegevens={[
          { naam: t.ziet.naam, waarde: weergaveNaam(naam) },
          { naam: t.ziet.plek, waarde: plek },
          { naam: t.ziet.werksoorten, waarde: werksoorten.join(', ') },
          { naam: t.ziet.behoeften, waarde: describeCodes(behoeften, kandidaatTeksten.behoefte) },
          { naam: t.ziet.uren, waarde: formatUrenBereik(urenMin, urenMax) },
          { naam: t.ziet.beschikbaar, waarde: beschikbaarVanaf && formatDatum(beschikbaarVanaf) },
          {
            naam: t.ziet.reageren,
            waarde: reagerenVoor === null ? t.ziet.reagerenHieronder : formatDatum(reagerenVoor),
          },
        ]}
      />
      <Alinea soort="klein">{t.werkgeverZietNiet}</Alinea>
    </Vlak>
  );
}
