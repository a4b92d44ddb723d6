import { neemTerug, stopDeling } from '#application/deelafspraak/index.ts';
import { countTerug } from '#domain/deelafspraak/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { gedeeldePlekTeksten } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, DatumVeld, Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readVersie } from '../../rand/pad.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { findGedeeldePlek, KRUIMELS } from './vinden.ts';

const { stoppen, terugnemen, fouten } = gedeeldePlekTeksten;

/** Registers ending a share, and taking back the seats that the partner does not use. */
export function registerPlekStoppen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/regio/plekken/:id/stoppen', {
    handeling: 'plekken-delen',
    toon: async (vraag, staat) => {
      const plek = await findGedeeldePlek(vraag);
      if (plek === undefined || plek.kant !== 'eigenaar') return NIET_GEVONDEN;
      const veld = createVelden(staat);
      return pagina({
        titel: stoppen.titel,
        kruimels: KRUIMELS,
        inhoud: (
          <>
            <Kop niveau={1}>{`${stoppen.titel}: ${plek.werk.naam}`}</Kop>
            <Alinea soort="inleiding">{stoppen.uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Formulier verzoek={staat.verzoek} versie={String(plek.versie)}>
              <DatumVeld
                {...veld('laatstedag', formatDatumKort(vraag.werk.vandaag))}
                label={stoppen.laatsteDag}
                verplicht
              />
              <Knop>{stoppen.doe}</Knop>
            </Formulier>
          </>
        ),
      });
    },
    verwerk: async (vraag, invoer) => {
      const lees = createVeldlezer(invoer);
      const laatsteDag = lees.datum('laatstedag', fouten.laatsteDag);
      if (laatsteDag === undefined) return keurAf(lees.fouten);
      const plek = await findGedeeldePlek(vraag);
      if (plek === undefined) return keurAf([{ tekst: fouten['al-voorbij'] }]);
      const versie = readVersie(invoer);
      const uitkomst = await stopDeling(vraag.werk, vraag.poorten, plek, { versie, laatsteDag });
      if (!uitkomst.ok) return keurAf([{ naam: 'laatstedag', tekst: fouten[uitkomst.error.code] }]);
      return verwijs('/regio/plekken?gedaan=gestopt');
    },
  });
  registerFormulier(app, omgeving, '/regio/plekken/:id/terugnemen', {
    handeling: 'plekken-delen',
    toon: async (vraag, staat) => {
      const plek = await findGedeeldePlek(vraag);
      if (plek === undefined || plek.kant !== 'eigenaar') return NIET_GEVONDEN;
      return pagina({
        titel: terugnemen.titel,
        kruimels: KRUIMELS,
        inhoud: (
          <>
            <Kop niveau={1}>{`${terugnemen.titel}: ${plek.werk.naam}`}</Kop>
            <Foutsamenvatting fouten={staat.fouten} />
            <Alinea soort="inleiding">{terugnemen.uitleg(countTerug(plek), plek.bezet)}</Alinea>
            <Formulier verzoek={staat.verzoek}>
              <Knop>{terugnemen.doe}</Knop>
            </Formulier>
          </>
        ),
      });
    },
    verwerk: async (vraag) => {
      const plek = await findGedeeldePlek(vraag);
      if (plek === undefined) return keurAf([{ tekst: fouten['niets-terug'] }]);
      const uitkomst = await neemTerug(vraag.werk, vraag.poorten, plek);
      if (!uitkomst.ok) return keurAf([{ tekst: fouten[uitkomst.error.code] }]);
      return verwijs('/regio/plekken?gedaan=terug');
    },
  });
}
