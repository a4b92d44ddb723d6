import { confirmSamen, loadSamenBeeld, type SamenPlek } from '#application/samen/index.ts';
import { determineBeldag, vraagVanKijken } from '#domain/samen/index.ts';
import { formatDatumMetDag } from '#web/texts/nl/datum.ts';
import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop, Lijst, Vlak } from '#web/ui/index.ts';
import { keurAf, verwijs } from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readId } from '../../rand/pad.ts';
import { MIJN_PAD, SAMEN_PAD } from '../../rand/samen.ts';
import { paden } from './paden.ts';
import { toonSamen, verwerkSamen } from './samen.tsx';

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
  registerFormulier(app, omgeving, paden.bewaard, {
    handeling: 'samen-kiezen',
    toon: (vraag, staat) =>
      toonSamen(
        vraag,
        async ({ sessie, kop }) => {
          const { gekozen } = await loadSamenBeeld(vraag.werk, vraag.poorten, sessie, kop);
          const kijken = gekozen.filter(
            ({ nummer }) => sessie.antwoorden.get(vraagVanKijken(nummer)) === 'ja',
          );
          const beldag = formatDatumMetDag(determineBeldag(vraag.werk.vandaag));
          return (
            <Bewaard
              kijken={kijken}
              naam={formatVoornaam(vraag.werk.actor.naam)}
              beldag={beldag}
              staat={staat}
            />
          );
        },
        ['klaar'],
      ),
    verwerk: (vraag) =>
      verwerkSamen(
        vraag,
        async ({ sessie }) => {
          await vraag.poorten.samen.heropenSessie(sessie.id);
          return verwijs(paden.keuze);
        },
        ['klaar'],
      ),
  });
}

type BewaardProps = {
  readonly kijken: readonly SamenPlek[];
  readonly naam: string;
  readonly beldag: string;
  readonly staat: FormulierStaat;
};

function Bewaard({ kijken, naam, beldag, staat }: BewaardProps) {
  return (
    <Formulier verzoek={staat.verzoek}>
      <Kop niveau={1}>{t.bewaard.titel}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <Alinea>{t.bewaard.ziet(naam)}</Alinea>
      {kijken.length > 0 && (
        <>
          <Kop niveau={2}>{t.bewaard.kijken}</Kop>
          {kijken.map(({ nummer, werkgever }) => (
            <Alinea key={nummer}>{t.bewaard.kijkenUitleg(naam, werkgever)}</Alinea>
          ))}
          <Alinea>{t.bewaard.kijkenVoor(naam, beldag)}</Alinea>
        </>
      )}
      <Alinea>{t.bewaard.nogAnders}</Alinea>
      <Knoppenrij>
        <Knop href={MIJN_PAD}>{t.bewaard.klaar}</Knop>
        <Knop soort="tweede">{t.klopt.nee}</Knop>
      </Knoppenrij>
    </Formulier>
  );
}
