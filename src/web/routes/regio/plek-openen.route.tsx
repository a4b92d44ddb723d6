import { type Deelafspraak, type OpenWeigering, openZitplaatsen } from '#application/deelafspraak/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { determineDeelafspraakStand } from '#domain/deelafspraak/index.ts';
import { createPeriodeTotEnMet, type Datum } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { gedeeldePlekTeksten } from '#web/texts/nl/deelafspraak.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  GetalVeld,
  Knop,
  Kop,
  Leeg,
  SelectVeld,
  TekstVeld,
  type Veldfout,
} from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';

const { openen: t, fouten, titel } = gedeeldePlekTeksten;

/** Registers the form that opens seats for another gemeente. */
export function registerPlekOpenen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/regio/plekken/openen', { handeling: 'plekken-delen', toon, verwerk });
}

async function toon({ poorten, werk }: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const afspraken = await listBruikbaar(poorten, werk.vandaag);
  const plekken = await poorten.deelafspraken.listOpenbarePlekken(werk.vandaag);
  const leeg =
    afspraken.length === 0 ? [t.geenAfspraak, t.geenAfspraakUitleg] : [t.geenPlek, t.geenPlekUitleg];
  const veld = createVelden(staat);
  return pagina({
    titel: t.titel,
    kruimels: [{ tekst: titel, href: '/regio/plekken' }],
    inhoud: (
      <>
        <Kop niveau={1}>{t.titel}</Kop>
        <Foutsamenvatting fouten={staat.fouten} />
        {afspraken.length === 0 || plekken.length === 0 ? (
          <Leeg titel={leeg[0] ?? ''}>
            <Alinea>{leeg[1]}</Alinea>
          </Leeg>
        ) : (
          <>
            <Alinea soort="inleiding">{t.uitleg}</Alinea>
            <Formulier verzoek={staat.verzoek}>
              <SelectVeld
                {...veld('afspraak', afspraken[0]?.id)}
                label={t.afspraak}
                opties={afspraken.map(({ id, naam, ander }) => ({
                  waarde: id,
                  label: `${naam} (${ander.naam})`,
                }))}
                verplicht
              />
              <SelectVeld
                {...veld('plek')}
                label={t.plek}
                leeg={t.kies}
                opties={plekken.map(({ nummer, naam, werkgever, vrij }) => ({
                  waarde: nummer,
                  label: t.plekOptie(naam, werkgever, vrij),
                }))}
                verplicht
              />
              <GetalVeld {...veld('aantal', '1')} label={t.aantal} verplicht />
              <DatumVeld {...veld('van', formatDatumKort(werk.vandaag))} label={t.van} verplicht />
              <DatumVeld
                {...veld('laatstedag')}
                label={t.laatsteDag}
                hint={t.laatsteDagHint}
                verplicht={false}
              />
              <TekstVeld
                {...veld('reden')}
                label={t.reden}
                hint={t.redenHint}
                breedte="middel"
                verplicht={false}
              />
              <Knop>{t.doe}</Knop>
            </Formulier>
          </>
        )}
      </>
    ),
  });
}

async function verwerk({ poorten, werk }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const afspraken = await listBruikbaar(poorten, werk.vandaag);
  const afspraak = afspraken.find(({ id }) => id === invoer.tekst('afspraak'));
  if (afspraak === undefined) lees.meld('afspraak', fouten.afspraak);
  const van = lees.datum('van', fouten.van);
  const laatste = lees.datumOfLeeg('laatstedag', fouten.laatsteDag);
  const aantal = lees.getal('aantal', [1, 50], fouten.aantal);
  const plekken = await poorten.deelafspraken.listOpenbarePlekken(van ?? werk.vandaag);
  const plek = plekken.find(({ nummer }) => nummer === invoer.tekst('plek'));
  if (plek === undefined) lees.meld('plek', fouten.plek);
  const periode =
    van === undefined || laatste === undefined ? undefined : createPeriodeTotEnMet(van, laatste);
  if (periode?.ok === false) lees.meld('laatstedag', fouten.periode);
  if (!afspraak || !plek || aantal === undefined || !periode?.ok) return keurAf(lees.fouten);
  const uitkomst = await openZitplaatsen(werk, poorten, {
    ...{ afspraak, plek, aantal, periode: periode.value },
    reden: invoer.tekst('reden'),
  });
  if (!uitkomst.ok) return keurAf([describeWeigering(uitkomst.error)]);
  return verwijs('/regio/plekken?gedaan=gedeeld');
}

function describeWeigering(fout: OpenWeigering): Veldfout {
  switch (fout.code) {
    case 'te-weinig-vrij':
      return { naam: 'aantal', tekst: fouten['te-weinig-vrij'](fout.vrij) };
    case 'reden-nodig':
      return { naam: 'reden', tekst: fouten['reden-nodig'] };
    case 'afspraak-geldt-niet':
    case 'begin-voorbij':
      return { naam: 'van', tekst: fouten[fout.code] };
  }
}

/** Agreements under which this gemeente can open seats now or later. */
async function listBruikbaar(
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  vandaag: Datum,
): Promise<readonly Deelafspraak[]> {
  const alle = await deelafspraken.listDeelafspraken();
  return alle.filter(
    (afspraak) =>
      afspraak.kant === 'eigenaar' &&
      ['loopt', 'komt'].includes(determineDeelafspraakStand(afspraak, vandaag)),
  );
}
