import type { KeuzePlek } from '#application/keuze/index.ts';
import { legIngreepVast } from '#application/ronde/index.ts';
import { INGREEP_SOORTEN } from '#domain/ronde/index.ts';
import { ingreepTeksten as t } from '#web/texts/nl/ronde-ingreep.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  KeuzeVeld,
  Knop,
  Kop,
  Stapel,
  TekstvakVeld,
} from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';

/** Registers making an intervention for one person: a place of the own list, what, and why. */
export function registerIngreepNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/rondes/ingreep', {
    handeling: 'ronde-draaien',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'keuze', async (kop) => {
    const { voornaam } = kop.naam;
    const { plekken } = await vraag.poorten.keuzes.loadKeuzeBeeld(kop.id, vraag.werk.vandaag);
    const gekozen = plekken.filter(({ rang }) => rang !== null);
    return {
      titel: t.form.titel,
      inhoud: (
        <Stapel>
          <Kop niveau={2}>{t.form.titel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          {gekozen.length === 0 ? (
            <Alinea>{t.form.geenKeuze(voornaam)}</Alinea>
          ) : (
            <>
              <Alinea>{t.form.uitleg(voornaam)}</Alinea>
              <Velden staat={staat} gekozen={gekozen} />
            </>
          )}
        </Stapel>
      ),
    };
  });
}

function Velden({
  staat,
  gekozen,
}: {
  readonly staat: FormulierStaat;
  readonly gekozen: readonly KeuzePlek[];
}) {
  const veld = createVelden(staat);
  return (
    <Formulier verzoek={staat.verzoek}>
      <KeuzeVeld
        {...veld('plek')}
        label={t.form.plek}
        verplicht
        opties={gekozen.map(({ nummer, naam, werkgever }) => ({
          waarde: nummer,
          label: naam,
          hint: werkgever,
        }))}
      />
      <KeuzeVeld
        {...veld('soort')}
        label={t.form.soort}
        verplicht
        opties={INGREEP_SOORTEN.map((soort) => ({
          waarde: soort,
          label: t.soortLabel[soort],
          hint: t.soortHint[soort],
        }))}
      />
      <TekstvakVeld {...veld('reden')} label={t.form.reden} regels={3} verplicht />
      <Knop>{t.form.bewaar}</Knop>
    </Formulier>
  );
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const lees = createVeldlezer(invoer);
    const werkplekNummer = lees.tekst('plek', t.fouten.plek);
    const soort = lees.keuze('soort', INGREEP_SOORTEN, t.fouten.soort);
    const reden = lees.tekst('reden', t.fouten['reden-ontbreekt']);
    if (werkplekNummer === undefined || soort === undefined || reden === undefined) {
      return keurAf(lees.fouten);
    }
    const uitkomst = await legIngreepVast(vraag.werk, vraag.poorten, { kop, werkplekNummer, soort, reden });
    if (uitkomst.ok) return verwijsDossier(vraag, 'rondes', 'ingreep');
    const { code } = uitkomst.error;
    const tekst = t.fouten[code];
    return keurAf([code === 'niet-gekozen' ? { naam: 'plek', tekst } : { tekst }]);
  });
}
