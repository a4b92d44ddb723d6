import { huidigeKeuze, type KeuzeWeigering, legKeuzeVast } from '#application/keuze/index.ts';
import { formatDatum, formatDatumKort } from '#web/texts/nl/datum.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Knop,
  Knoppenrij,
  Kop,
  Lijst,
  Stapel,
  TekstVeld,
  Vlak,
} from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId } from '../../../rand/pad.ts';
import { createVelden, HuidigeVersie } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { createDossierLink } from '../dossier/link.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';

const t = keuzeTeksten.stap2;

/** Registers step 2 of a new choice: read it together, who was there, and keep it. */
export function registerKeuzeBewaren(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/keuze/bewaren', {
    handeling: 'keuze-vastleggen',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'keuze', async (kop) => {
    const beeld = await vraag.poorten.keuzes.loadKeuzeBeeld(kop.id, vraag.werk.vandaag);
    const nummers = readPlekken(staat.verstuurd ? staat.invoer : vraag.vraag);
    const plekken = nummers.flatMap((nummer) => beeld.plekken.find((plek) => plek.nummer === nummer) ?? []);
    const huidig = huidigeKeuze(beeld);
    const vorige = beeld.keuzes.find(({ vervangenOp }) => vervangenOp === null);
    const veld = createVelden(staat);
    const anders = plekken.map(({ nummer }) => ['plek', nummer] as const);
    return {
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.titel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <HuidigeVersie
            staat={staat}
            gegevens={(huidig?.plekken ?? []).map((nummer, plaats) => ({
              naam: String(plaats + 1),
              waarde: beeld.plekken.find((plek) => plek.nummer === nummer)?.naam,
            }))}
          />
          <Alinea>{t.uitleg(kop.naam.voornaam)}</Alinea>
          <Vlak toon="accent">
            <Lijst
              soort="nummers"
              items={plekken.map(({ nummer, naam, werkgever }) => ({
                sleutel: nummer,
                inhoud: `${naam}, ${werkgever}`,
              }))}
            />
          </Vlak>
          {vorige && <Alinea>{t.vervangt}</Alinea>}
          <Formulier verzoek={staat.verzoek} mee={{ plekken: nummers.join(','), vorige: vorige?.id ?? '' }}>
            <DatumVeld
              {...veld('gekozenop', formatDatumKort(vraag.werk.vandaag))}
              label={t.gekozenOp}
              verplicht
            />
            <TekstVeld
              {...veld('aanwezig')}
              label={t.aanwezig}
              hint={t.aanwezigHint}
              breedte="middel"
              verplicht={false}
            />
            <Knoppenrij>
              <Knop>{t.bewaar}</Knop>
              <Knop soort="tweede" href={createDossierLink(vraag)('keuze/nieuw', anders)}>
                {t.anders}
              </Knop>
            </Knoppenrij>
          </Formulier>
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const gekozenOp = lees.datum('gekozenop', keuzeTeksten.fouten.gekozenOp);
    if (gekozenOp === undefined) return keurAf(lees.fouten);
    const uitkomst = await legKeuzeVast(vraag.werk, vraag.poorten, {
      kop,
      nummers: readPlekken(invoer),
      gekozenOp,
      aanwezig: invoer.tekst('aanwezig'),
      vorige: readId(invoer.tekst('vorige')) ?? null,
    });
    if (!uitkomst.ok) return keurAf([describeWeigering(uitkomst.error)]);
    return verwijsDossier(vraag, 'keuze', 'keuze');
  });
}

function readPlekken(invoer: Invoer): readonly string[] {
  return invoer.tekst('plekken').split(',').filter(Boolean);
}

function describeWeigering(weigering: KeuzeWeigering) {
  const { fouten } = keuzeTeksten;
  switch (weigering.code) {
    case 'gekozen-voor-vorige':
      return { naam: 'gekozenop', tekst: fouten[weigering.code](formatDatum(weigering.vorige)) };
    case 'gekozen-in-toekomst':
      return { naam: 'gekozenop', tekst: fouten[weigering.code] };
    default:
      return { tekst: fouten[weigering.code] };
  }
}
