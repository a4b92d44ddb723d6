import { beeindigDeelafspraak } from '#application/deelafspraak/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, DatumVeld, Formulier, Foutsamenvatting, Knop, Kop, TekstVeld } from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readVersie } from '../../rand/pad.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { findAfspraak, kruimelsVan } from './vinden.ts';

/** Registers the form that ends an agreement; either gemeente can. */
export function registerAfspraakEinde(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/regio/afspraken/:id/einde', {
    handeling: 'deelafspraken-beheren',
    toon,
    verwerk,
  });
}

async function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const afspraak = await findAfspraak(vraag);
  if (afspraak === undefined) return NIET_GEVONDEN;
  const veld = createVelden(staat);
  return pagina({
    titel: t.beeindigen,
    kruimels: kruimelsVan(afspraak),
    inhoud: (
      <>
        <Kop niveau={1}>{t.beeindigen}</Kop>
        <Alinea soort="inleiding">{t.mensenBlijven}</Alinea>
        <Foutsamenvatting fouten={staat.fouten} />
        <Formulier verzoek={staat.verzoek} versie={String(afspraak.versie)}>
          <DatumVeld
            {...veld('laatstedag', formatDatumKort(vraag.werk.vandaag))}
            label={t.veld.laatsteDag}
            verplicht
          />
          <TekstVeld
            {...veld('reden')}
            label={t.veld.redenEinde}
            hint={t.veld.redenHint}
            breedte="middel"
            verplicht
          />
          <Knop>{t.beeindigen}</Knop>
        </Formulier>
      </>
    ),
  });
}

async function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const laatsteDag = lees.datum('laatstedag', t.fouten.laatsteDag);
  const reden = lees.tekst('reden', t.fouten['reden-ontbreekt']);
  if (laatsteDag === undefined || reden === undefined) return keurAf(lees.fouten);
  const afspraak = await findAfspraak(vraag);
  if (afspraak === undefined) return keurAf([{ tekst: t.fouten['kan-niet-meer'] }]);
  const versie = readVersie(invoer);
  const uitkomst = await beeindigDeelafspraak(vraag.werk, vraag.poorten, afspraak, {
    ...{ versie, laatsteDag, reden },
  });
  if (!uitkomst.ok) {
    const { code } = uitkomst.error;
    return keurAf([
      { ...(code === 'laatste-dag-past-niet' ? { naam: 'laatstedag' } : {}), tekst: t.fouten[code] },
    ]);
  }
  return verwijs(`/regio/afspraken/${afspraak.id}?gedaan=beeindigd`);
}
