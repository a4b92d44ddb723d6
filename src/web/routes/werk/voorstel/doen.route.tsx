import {
  heeftVrijePlaats,
  huidigeKeuze,
  isVoorTeStellen,
  type KeuzeBeeld,
  type KeuzePlek,
  loadMatchBeeld,
  type MatchPlek,
} from '#application/keuze/index.ts';
import { doeVoorstel, listVoorstelAfwijkingen } from '#application/voorstel/index.ts';
import { findAlternatief } from '#domain/matchen/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { REACTIE_DAGEN } from '#domain/voorstel/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { samenTeksten } from '#web/texts/nl/samen.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import { Alinea, Foutsamenvatting, Kop, Link, Melding, Stapel } from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { createDossierLink, type DossierLink } from '../dossier/link.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { MatchPlekkaart } from '../matchen/plekkaart.tsx';
import { createMatchLink } from '../matchen/staat.ts';
import { VoorstelFormulier } from './doen.page.tsx';

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
    const { keuze, plekken } = await loadMatchBeeld(werk, poorten, kop);
    const plek = plekken.find(({ nummer }) => nummer === pad('plek'));
    if (plek === undefined) return { inhoud: <Alinea>{t.fouten['plek-onbekend']}</Alinea> };
    const belet = findBelet(keuze, plek);
    const link = createDossierLink(vraag);
    const { voornaam } = kop.naam;
    return {
      titel: t.nieuwTitel,
      inhoud: (
        <Stapel>
          <Link href={createMatchLink(vraag)('', {}, `plek-${plek.nummer}`)} soort="terug">
            {t.naarPlekken}
          </Link>
          <Kop niveau={2}>{t.nieuwTitel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <MatchPlekkaart
            plek={plek}
            voornaam={voornaam}
            kopniveau={3}
            wensen={link('wensen')}
            magPlekkenBeheren={isToegestaan(werk.actor.rollen, 'plekken-beheren')}
            open={belet !== undefined}
          />
          {belet === undefined ? (
            <VoorstelFormulier
              staat={staat}
              naam={kop.naam}
              plek={plek}
              profiel={keuze.profiel}
              afwijkingen={listVoorstelAfwijkingen(keuze, plek)}
              namen={new Map(plekken.map(({ nummer, naam }) => [nummer, naam]))}
              reagerenVoor={formatDatumKort(addDagen(werk.vandaag, REACTIE_DAGEN))}
            />
          ) : (
            <Melding soort="waarschuwing" titel={t.kanNiet}>
              <Alinea>{t.fouten[belet]}</Alinea>
              {belet === 'keuze-ontbreekt' && <Link href={link('samen')}>{samenTeksten.knop}</Link>}
              {belet === 'geen-vrije-plaats' && <Alternatief plekken={plekken} vol={plek} link={link} />}
            </Melding>
          )}
        </Stapel>
      ),
    };
  });
}

function Alternatief({
  plekken,
  vol,
  link,
}: {
  readonly plekken: readonly MatchPlek[];
  readonly vol: MatchPlek;
  readonly link: DossierLink;
}) {
  const ander = findAlternatief(plekken, vol);
  return ander === undefined ? null : (
    <Alinea>
      {t.welVrij} <Link href={link(`voorstel/${ander.nummer}`)}>{ander.naam}</Link>
    </Alinea>
  );
}

/** Why the place can't be proposed whatever is filled in; undefined when it can. */
function findBelet(keuze: KeuzeBeeld, plek: KeuzePlek) {
  if (huidigeKeuze(keuze) === undefined) return 'keuze-ontbreekt';
  if (!heeftVrijePlaats(plek)) return 'geen-vrije-plaats';
  return isVoorTeStellen(plek) ? undefined : 'plek-past-niet';
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
