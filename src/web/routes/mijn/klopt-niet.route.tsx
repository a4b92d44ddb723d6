import { loadPlekWaarom, meldKloptNiet } from '#application/samen/index.ts';
import { determineBeldag } from '#domain/samen/index.ts';
import { formatDatumMetDag } from '#web/texts/nl/datum.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { mijnWaaromTeksten } from '#web/texts/nl/mijn-waarom.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop, TekstvakVeld } from '#web/ui/index.ts';
import { keurAf, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD } from '../../rand/samen.ts';
import { createVelden } from '../../rand/velden.tsx';
import { nameHelper } from './helper-naam.ts';
import { mijnPaden } from './paden.ts';
import { toonMijn, verwerkSamen } from './samen.tsx';
import { readHerkomst } from './waarom.route.tsx';
import { listWaaromZinnen, WAAROM_LIJSTEN } from './waarom.ts';

const t = mijnWaaromTeksten.zeg;
const PAD = `${MIJN_PAD}/plekken/:nummer/klopt-niet`;

/** Registers 'Klopt er iets niet?': a task for the klantmanager; what stood on the page is kept with it. */
export function registerKloptNiet(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, PAD, {
    handeling: 'samen-kiezen',
    toon: (vraag, staat) =>
      toonMijn(vraag, t.titel, () => (
        <Formulier verzoek={staat.verzoek}>
          <Kop niveau={1}>{t.titel}</Kop>
          <Foutsamenvatting fouten={staat.fouten} />
          <Alinea>{t.uitleg}</Alinea>
          <TekstvakVeld {...createVelden(staat)('tekst')} label={t.veld} regels={3} verplicht />
          <Knoppenrij>
            <Knop>{t.verstuur}</Knop>
            <Knop soort="tweede" href={mijnPaden.waarom(vraag.pad('nummer'), readHerkomst(vraag))}>
              {mijnKiezenTeksten.terug}
            </Knop>
          </Knoppenrij>
        </Formulier>
      )),
    verwerk: (vraag, invoer) =>
      verwerkSamen(
        vraag,
        async ({ sessie, kop }) => {
          const plek = vraag.pad('nummer');
          const waarom = await loadPlekWaarom(vraag.werk, vraag.poorten, sessie, kop, plek);
          if (waarom === undefined) return verwijs(MIJN_PAD);
          const stondEr = WAAROM_LIJSTEN.flatMap(({ uitkomst, titel }) => {
            const zinnen = listWaaromZinnen(waarom, uitkomst, nameHelper(kop, vraag.werk.actor));
            return zinnen.length === 0 ? [] : `${titel}: ${zinnen.join(' ')}`;
          }).join('\n');
          const melding = { plek, tekst: invoer.tekst('tekst'), stondEr };
          const gemeld = await meldKloptNiet(vraag.werk, vraag.poorten, kop, melding);
          return gemeld.ok
            ? verwijs(mijnPaden.gezegd(plek, readHerkomst(vraag)))
            : keurAf([{ naam: 'tekst', tekst: t.leeg }]);
        },
        ['open', 'klaar'],
      ),
  });
  registerPagina(app, omgeving, `${MIJN_PAD}/plekken/:nummer/gezegd`, 'samen-kiezen', (vraag) =>
    toonMijn(vraag, t.titel, ({ kop }) => {
      const naam = nameHelper(kop, vraag.werk.actor);
      return (
        <>
          <Kop niveau={1}>{t.dank}</Kop>
          <Alinea>{t.bewaard(naam, formatDatumMetDag(determineBeldag(vraag.werk.vandaag)))}</Alinea>
          <Alinea>{t.blijft}</Alinea>
          <Knoppenrij>
            <Knop soort="tweede" href={mijnPaden.waarom(vraag.pad('nummer'), readHerkomst(vraag))}>
              {mijnKiezenTeksten.terug}
            </Knop>
          </Knoppenrij>
        </>
      );
    }),
  );
}
