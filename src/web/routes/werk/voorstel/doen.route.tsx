import { heeftVrijePlaats, isVoorTeStellen } from '#application/keuze/index.ts';
import { doeVoorstel, listVoorstelAfwijkingen } from '#application/voorstel/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import { Alinea, Foutsamenvatting, Kop, Melding, Stapel } from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { KeuzePlekVlak } from '../keuze/plek.tsx';
import { VoorstelFormulier } from './doen.page.tsx';

const REACTIE_DAGEN = 14;

/** Registers the form that proposes a place: what the employer will see, and why when it goes against the order. */
export function registerVoorstelDoen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/voorstel/:plek', {
    handeling: 'voorstel-doen',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'keuze', async (kop) => {
    const { poorten, werk, pad } = vraag;
    const beeld = await poorten.keuzes.loadKeuzeBeeld(kop.id, werk.vandaag);
    const plek = beeld.plekken.find(({ nummer }) => nummer === pad('plek'));
    if (plek === undefined) return { inhoud: <Alinea>{t.fouten['plek-onbekend']}</Alinea> };
    const belet = !heeftVrijePlaats(plek)
      ? 'geen-vrije-plaats'
      : isVoorTeStellen(plek)
        ? undefined
        : 'plek-past-niet';
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.nieuwTitel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <KeuzePlekVlak plek={plek} kopniveau={3} heeftLopendVoorstel={false} />
          {belet === undefined ? (
            <VoorstelFormulier
              staat={staat}
              naam={kop.naam}
              plek={plek}
              profiel={beeld.profiel}
              afwijkingen={listVoorstelAfwijkingen(beeld, plek)}
              namen={new Map(beeld.plekken.map(({ nummer, naam }) => [nummer, naam]))}
              reagerenVoor={formatDatumKort(addDagen(werk.vandaag, REACTIE_DAGEN))}
            />
          ) : (
            <Melding soort="waarschuwing" titel={t.kanNiet}>
              <Alinea>{t.fouten[belet]}</Alinea>
            </Melding>
          )}
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const reagerenVoor = lees.datum('reagerenvoor', t.fouten.reagerenVoor);
    if (reagerenVoor === undefined) return keurAf(lees.fouten);
    const uitkomst = await doeVoorstel(vraag.werk, vraag.poorten, {
      kop,
      werkplekNummer: vraag.pad('plek'),
      reden: invoer.tekst('waarom'),
      reagerenVoor,
    });
    if (uitkomst.ok) return verwijsDossier(vraag, `voorstellen/${uitkomst.value.id}`, 'voorgesteld');
    const { code } = uitkomst.error;
    const veld = VELD[code];
    return keurAf([veld === undefined ? { tekst: t.fouten[code] } : { naam: veld, tekst: t.fouten[code] }]);
  });
}

const VELD: Readonly<Partial<Record<string, string>>> = {
  'reden-voor-afwijking-ontbreekt': 'waarom',
  'reageren-voor-verleden': 'reagerenvoor',
};
