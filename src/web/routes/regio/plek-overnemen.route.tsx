import { type GedeeldePlek, neemPlekOver } from '#application/deelafspraak/index.ts';
import { intersectPerioden } from '#domain/deelafspraak/index.ts';
import { deelafspraakTeksten, gedeeldePlekTeksten } from '#web/texts/nl/deelafspraak.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  type Gegeven,
  GegevensLijst,
  Knop,
  Kop,
  Vlak,
} from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { formatPrijs, formatUrenBereik } from '../werk/plekken/tekst.ts';
import { describePeriode } from './periode.ts';
import { findGedeeldePlek, KRUIMELS } from './vinden.ts';

const { overnemen: t, fouten } = gedeeldePlekTeksten;

/** Registers taking over a place that another gemeente opened. */
export function registerPlekOvernemen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/regio/plekken/:id/overnemen', {
    handeling: 'plekken-delen',
    toon: async (vraag, staat) => {
      const plek = await findGedeeldePlek(vraag);
      if (plek === undefined || plek.kant !== 'partner') return NIET_GEVONDEN;
      return pagina({
        titel: t.titel,
        kruimels: KRUIMELS,
        inhoud: (
          <>
            <Kop niveau={1}>{t.titel}</Kop>
            <Alinea soort="inleiding">{t.uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Vlak>
              <GegevensLijst gegevens={listGegevens(plek)} />
            </Vlak>
            {plek.eigenNummer === null && (
              <Formulier verzoek={staat.verzoek}>
                <Knop>{t.doe}</Knop>
              </Formulier>
            )}
          </>
        ),
      });
    },
    verwerk: async (vraag) => {
      const plek = await findGedeeldePlek(vraag);
      if (plek === undefined) return keurAf([{ tekst: fouten['deling-voorbij'] }]);
      const uitkomst = await neemPlekOver(vraag.werk, vraag.poorten, plek);
      if (!uitkomst.ok) return keurAf([{ tekst: fouten[uitkomst.error.code] }]);
      return verwijs('/regio/plekken?gedaan=overgenomen');
    },
  });
}

function listGegevens({
  werk,
  werkgever,
  ander,
  aantal,
  afspraak,
  ...rest
}: GedeeldePlek): readonly Gegeven[] {
  const periode = intersectPerioden(rest.periode, afspraak.periode) ?? rest.periode;
  return [
    { naam: t.feiten.werk, waarde: `${werk.naam}, ${werkgever}` },
    { naam: t.feiten.soort, waarde: rest.werksoortNaam },
    { naam: t.feiten.waar, waarde: werk.plaats },
    { naam: t.feiten.gemeente, waarde: ander.naam },
    { naam: t.feiten.uren, waarde: formatUrenBereik(werk.urenMin, werk.urenMax) },
    { naam: t.feiten.plaatsen, waarde: aantal },
    { naam: t.feiten.periode, waarde: describePeriode(periode) },
    { naam: t.feiten.prijs, waarde: formatPrijs(werk.prijs) },
    { naam: t.feiten.voorwaarden, waarde: afspraak.voorwaarden || deelafspraakTeksten.geenVoorwaarden },
    { naam: t.feiten.contact, waarde: afspraak.contact },
  ];
}
