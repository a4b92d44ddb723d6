import { confirmPrijs, type GemeentePrijs } from '#application/regels/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import type { Gegeven } from '#web/ui/index.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { registerBevestigpagina } from './bevestig.route.tsx';
import { Bevestigstand, describeNormperiode } from './norm-delen.tsx';
import { formatPrijs } from './regels-prijzen.tsx';

const t = normenTeksten.bevestigen.gegevens;

/** Registers the page of one price of the gemeente: confirm or withdraw. */
export function registerPrijs(app: WebApp, omgeving: Omgeving): void {
  registerBevestigpagina(app, omgeving, {
    pad: '/beheer/regels/prijs',
    laad: async (vraag, id) => {
      const prijs = await findPrijsOp(vraag, id);
      return prijs && { ...prijs, eigen: true, gegevens: listGegevens(prijs) };
    },
    bevestig: async (vraag, id, versie) => {
      const prijs = await findPrijsOp(vraag, id);
      return prijs && confirmPrijs(vraag.werk, vraag.poorten, prijs, versie);
    },
    trekIn: ({ poorten, werk }, rij, reden) =>
      poorten.regels.withdrawPrijs(rij, { naam: werk.actor.naam, reden }),
  });
}

async function findPrijsOp({ poorten }: PaginaVraag, gezocht: string): Promise<GemeentePrijs | undefined> {
  return (await poorten.regels.listGemeentePrijzen()).find(({ id }) => id === gezocht);
}

function listGegevens(prijs: GemeentePrijs): readonly Gegeven[] {
  const { soorten, kolommen } = normenTeksten.prijs;
  const { ingevuld } = prijs;
  return [
    { naam: kolommen.soort, waarde: soorten[prijs.soort] },
    { naam: kolommen.bedrag, waarde: formatPrijs(prijs.bedrag) },
    { naam: t.geldt, waarde: describeNormperiode(prijs.geldig) },
    { naam: t.bron, waarde: prijs.bron },
    { naam: t.ingevuld, waarde: normenTeksten.stand.ingevuld(ingevuld.naam, formatDatum(ingevuld.op)) },
    { naam: t.stand, waarde: <Bevestigstand {...prijs} /> },
  ];
}
