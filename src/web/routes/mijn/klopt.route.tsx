import { confirmSamen, loadSamenBeeld } from '#application/samen/index.ts';
import { vraagVanKijken } from '#domain/samen/index.ts';
import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop, Lijst, Vlak } from '#web/ui/index.ts';
import { keurAf, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readId } from '../../rand/pad.ts';
import { SAMEN_PAD } from '../../rand/samen.ts';
import { paden, toonSamen, verwerkSamen } from './samen.tsx';

/** Registers the end: the person reads the order, says yes, and the choice is recorded with who was present. */
export function registerKlopt(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, `${SAMEN_PAD}/klopt`, {
    handeling: 'samen-kiezen',
    toon: (vraag, staat) =>
      toonSamen(vraag, async ({ sessie, kop }) => {
        const { gekozen, keuze } = await loadSamenBeeld(vraag.werk, vraag.poorten, sessie, kop);
        if (gekozen.length === 0) return verwijs(paden.keuze);
        const vorige = keuze.keuzes.find(({ vervangenOp }) => vervangenOp === null)?.id ?? '';
        return (
          <Formulier verzoek={staat.verzoek} mee={{ vorige }}>
            <Kop niveau={1}>{t.klopt.titel}</Kop>
            <Foutsamenvatting fouten={staat.fouten} />
            <Vlak toon="accent">
              <Lijst
                soort="nummers"
                items={gekozen.map(({ nummer, naam, werkgever }) => ({
                  sleutel: nummer,
                  inhoud: `${naam}, ${werkgever}`,
                }))}
              />
            </Vlak>
            <Alinea>{t.start.aanwezig(sessie.aanwezig)}</Alinea>
            <Knoppenrij>
              <Knop>{t.klopt.ja}</Knop>
              <Knop soort="tweede" href={paden.keuze}>
                {t.klopt.nee}
              </Knop>
            </Knoppenrij>
          </Formulier>
        );
      }),
    verwerk: (vraag, invoer) =>
      verwerkSamen(vraag, async ({ sessie, kop }) => {
        const vorige = readId(invoer.tekst('vorige')) ?? null;
        const uitkomst = await confirmSamen(vraag.werk, vraag.poorten, { sessie, kop, vorige });
        return uitkomst.ok ? verwijs(paden.bewaard) : keurAf([{ tekst: t.klopt.nietMeer }], 409);
      }),
  });
  registerPagina(app, omgeving, paden.bewaard, 'samen-kiezen', (vraag) =>
    toonSamen(
      vraag,
      async ({ sessie, kop }) => {
        const { gekozen } = await loadSamenBeeld(vraag.werk, vraag.poorten, sessie, kop);
        const kijken = gekozen.filter(({ nummer }) => sessie.antwoorden.get(vraagVanKijken(nummer)) === 'ja');
        const { naam } = vraag.werk.actor;
        return (
          <>
            <Kop niveau={1}>{t.bewaard.titel}</Kop>
            <Alinea>{t.bewaard.ziet(naam)}</Alinea>
            {kijken.length > 0 && (
              <>
                <Kop niveau={2}>{t.bewaard.kijken}</Kop>
                <Lijst items={kijken.map((plek) => ({ sleutel: plek.nummer, inhoud: plek.naam }))} />
                <Alinea>{t.bewaard.kijkenUitleg(naam)}</Alinea>
              </>
            )}
            <Alinea>{t.bewaard.nogAnders}</Alinea>
            <Knoppenrij>
              <Knop href={paden.stop}>{t.bewaard.klaar}</Knop>
            </Knoppenrij>
          </>
        );
      },
      ['klaar'],
    ),
  );
}
