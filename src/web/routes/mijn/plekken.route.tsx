import { loadSamenBeeld, type SamenPlek } from '#application/samen/index.ts';
import {
  type Antwoorden,
  PLEK_ANTWOORDEN,
  PLEKKEN_PER_PAGINA,
  vraagVanKijken,
  vraagVanPlek,
} from '#domain/samen/index.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop } from '#web/ui/index.ts';
import { verwijs } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD, SAMEN_PAD } from '../../rand/samen.ts';
import { AANTAL_BEHOEFTEN, paden, readNummer } from './paden.ts';
import { Plekkaart } from './plekkaart.tsx';
import { toonSamen, verwerkSamen } from './samen.tsx';
import { Stapknoppen } from './stapknoppen.tsx';

const t = mijnKiezenTeksten.plekken;
const HOOGSTE_PAGINA = 3;

/** Registers looking at places together: two on a page, at most six. */
export function registerPlekkenKijken(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, `${SAMEN_PAD}/plekken`, 'samen-kiezen', async () =>
    verwijs(paden.plekken(1)),
  );
  registerFormulier(app, omgeving, `${SAMEN_PAD}/plekken/:deel`, {
    handeling: 'samen-kiezen',
    toon: (vraag, staat) =>
      toonSamen(vraag, async ({ sessie, kop }) => {
        const deel = readNummer(vraag.pad('deel'), HOOGSTE_PAGINA) ?? 1;
        const { aanbod } = await loadSamenBeeld(vraag.werk, vraag.poorten, sessie, kop);
        if (aanbod.length === 0) return <GeenPlek naam={formatVoornaam(vraag.werk.actor.naam)} />;
        if (deelVan(aanbod, deel).length === 0) return verwijs(paden.keuze);
        return (
          <KijkFormulier
            deel={deel}
            aanbod={aanbod}
            antwoorden={sessie.antwoorden}
            staat={staat}
            tekeningen={vraag.omgeving.middelen.tekeningen}
          />
        );
      }),
    verwerk: (vraag, invoer) =>
      verwerkSamen(vraag, async ({ sessie }) => {
        const deel = readNummer(vraag.pad('deel'), HOOGSTE_PAGINA) ?? 1;
        await vraag.poorten.samen.saveAntwoorden(sessie.id, new Map(readPlekken(invoer)));
        return verwijs(invoer.tekst('meer') === 'ja' ? paden.plekken(deel + 1) : paden.keuze);
      }),
  });
}

type KijkFormulierProps = {
  readonly deel: number;
  readonly aanbod: readonly SamenPlek[];
  readonly antwoorden: Antwoorden;
  readonly staat: FormulierStaat;
  readonly tekeningen: Readonly<Record<string, string>>;
};

function KijkFormulier({ deel, aanbod, antwoorden, staat, tekeningen }: KijkFormulierProps) {
  const plekken = deelVan(aanbod, deel);
  const meer = aanbod.length > deel * PLEKKEN_PER_PAGINA ? 'ja' : 'nee';
  return (
    <Formulier verzoek={staat.verzoek} mee={{ plekken: plekken.map(({ nummer }) => nummer).join(','), meer }}>
      <Kop niveau={1}>{deel === 1 ? t.titel : t.meer}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <Alinea>{t.uitleg}</Alinea>
      {plekken.map((plek) => (
        <Plekkaart
          key={plek.nummer}
          plek={plek}
          antwoorden={antwoorden}
          tekening={tekeningen[plek.werk ?? 'kijken']}
        />
      ))}
      <Stapknoppen terug={deel > 1 ? paden.plekken(deel - 1) : paden.nodig(AANTAL_BEHOEFTEN)} />
    </Formulier>
  );
}

function deelVan(aanbod: readonly SamenPlek[], deel: number): readonly SamenPlek[] {
  return aanbod.slice((deel - 1) * PLEKKEN_PER_PAGINA, deel * PLEKKEN_PER_PAGINA);
}

/** What was said of the places on the page. A place without an answer stays open, unless it will be visited. */
function* readPlekken(invoer: Invoer): Generator<[string, string]> {
  const nummers = invoer
    .tekst('plekken')
    .split(',')
    .filter((nummer) => /^p-[a-z0-9]{6}$/.test(nummer));
  for (const nummer of nummers) {
    const gegeven = PLEK_ANTWOORDEN.find((antwoord) => antwoord === invoer.tekst(vraagVanPlek(nummer)));
    if (gegeven) yield [vraagVanPlek(nummer), gegeven];
    yield [vraagVanKijken(nummer), invoer.tekst(vraagVanKijken(nummer)) === 'ja' ? 'ja' : 'nee'];
  }
}

function GeenPlek({ naam }: { readonly naam: string }) {
  return (
    <>
      <Kop niveau={1}>{t.leeg}</Kop>
      <Alinea>{t.leegUitleg(naam)}</Alinea>
      <Knoppenrij>
        <Knop href={MIJN_PAD}>{mijnKiezenTeksten.bewaard.klaar}</Knop>
        <Knop soort="tweede" href={paden.nodig(AANTAL_BEHOEFTEN)}>
          {mijnKiezenTeksten.terug}
        </Knop>
      </Knoppenrij>
    </>
  );
}
