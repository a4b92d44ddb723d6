import { voegDienstverbandToe } from '#application/dienstverband/index.ts';
import { type PlaatsingBeeld, zetProefplaatsOm } from '#application/plaatsing/index.ts';
import { laatsteDag } from '#domain/shared/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Kop, Stapel } from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { readDienstverband } from '../plaatsing/lezen.ts';
import { DienstverbandVelden } from '../plaatsing/velden.tsx';
import { findPlaatsing } from '../plaatsing/vinden.ts';
import { listWeigeringFouten } from '../plaatsing/weigering.ts';

/** Registers a new dienstverband on the same plaatsing: an extension, or another employer for the same work. */
export function registerDienstverbandNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/werk/contract/:id', {
    handeling: 'dienstverband-vastleggen',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'werk', async (kop) => {
    const { poorten, werk } = vraag;
    const plaatsing = await findPlaatsing(vraag, kop);
    if (plaatsing === undefined) return { inhoud: <Alinea>{t.fouten['plaatsing-onbekend']}</Alinea> };
    const isProef = plaatsing.soort === 'proefplaats';
    const werkgevers = await poorten.werkgevers.listWerkgeverNamen();
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{isProef ? t.omzetten.titel : t.verleng.titel}</Kop>
          <Alinea>{describePlaatsing(plaatsing)}</Alinea>
          <Foutsamenvatting fouten={staat.fouten} />
          <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
            <DienstverbandVelden
              staat={staat}
              begin={findBegin(plaatsing)}
              werkgevers={werkgevers.map(({ id, naam }) => ({ waarde: id, label: naam }))}
              regels={await poorten.regels.listLokaleRegels()}
              vandaag={werk.vandaag}
              verplicht
            />
            <Knop>{t.bewaar}</Knop>
          </Formulier>
        </Stapel>
      ),
    };
  });
}

/** Where the trial or the dienstverband before it leaves off. */
function findBegin({ soort, periode, werkgeverId, dienstverbanden: [vorige] }: PlaatsingBeeld) {
  const begin = soort === 'proefplaats' ? periode.tot : vorige?.periode.tot;
  const uren = vorige?.uren.at(-1)?.uren;
  return {
    van: begin ? formatDatumKort(begin) : '',
    werkgever: vorige?.werkgeverId ?? werkgeverId,
    uren: uren === undefined ? '' : formatUren(uren),
  };
}

function describePlaatsing({ soort, werkplek, dienstverbanden: [vorige] }: PlaatsingBeeld): string {
  if (soort === 'proefplaats') return t.omzetten.uitleg(werkplek);
  const einde = vorige && laatsteDag(vorige.periode);
  return t.verleng.uitleg(werkplek, einde ? formatDatum(einde) : null);
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const gelezen = readDienstverband(lees, invoer);
    if (gelezen === undefined || lees.fouten.length > 0) return keurAf(lees.fouten);
    const plaatsing = await findPlaatsing(vraag, kop);
    if (plaatsing === undefined) return keurAf([{ tekst: t.fouten['plaatsing-onbekend'] }]);
    const weetVast = invoer.tekst('weetvast') === 'ja';
    const uitkomst =
      plaatsing.soort === 'proefplaats'
        ? await zetProefplaatsOm(vraag.poorten, kop, plaatsing, {
            ...{ dienstverband: gelezen, weetVast, redenEinde: t.omzetten.reden },
          })
        : await voegDienstverbandToe(vraag.poorten, kop, plaatsing, gelezen, weetVast);
    if (uitkomst.ok) return verwijsDossier(vraag, 'werk', 'contract');
    return keurAf([...listWeigeringFouten(uitkomst.error)]);
  });
}
