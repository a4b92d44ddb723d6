import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { formatVoornaam } from '#web/texts/nl/voornaam.ts';
import { Alinea, Knop, Knoppenrij, Kop, Lijst } from '#web/ui/index.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD, SAMEN_PAD } from '../../rand/samen.ts';
import { registerKlopt } from './klopt.route.tsx';
import { registerLeuk } from './leuk.route.tsx';
import { registerNodig } from './nodig.route.tsx';
import { vervolgPad } from './paden.ts';
import { registerPlekkenKijken } from './plekken.route.tsx';
import { type Samen, toonSamen } from './samen.tsx';
import { registerVolgorde } from './volgorde.route.tsx';

const t = mijnKiezenTeksten.start;

/** Registers choosing together, step by step. */
export function registerMijnKiezen(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, SAMEN_PAD, 'samen-kiezen', (vraag) =>
    toonSamen(vraag, (samen) => <Begin samen={samen} naam={formatVoornaam(vraag.werk.actor.naam)} />),
  );
  registerLeuk(app, omgeving);
  registerNodig(app, omgeving);
  registerPlekkenKijken(app, omgeving);
  registerVolgorde(app, omgeving);
  registerKlopt(app, omgeving);
}

function Begin({ samen: { sessie }, naam }: { readonly samen: Samen; readonly naam: string }) {
  const isBegonnen = sessie.antwoorden.size > 0;
  return (
    <>
      <Kop niveau={1}>{mijnKiezenTeksten.titel}</Kop>
      <Alinea>{t.jijKiest(naam)}</Alinea>
      <Alinea>{t.nietFout}</Alinea>
      {isBegonnen ? (
        <Alinea>{t.bewaard}</Alinea>
      ) : (
        <Lijst soort="nummers" items={t.uitleg.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
      )}
      <Alinea>{t.aanwezig(sessie.aanwezig)}</Alinea>
      <Knoppenrij>
        <Knop href={vervolgPad(sessie)}>{isBegonnen ? t.verder : t.beginnen}</Knop>
        <Knop soort="tweede" href={MIJN_PAD}>
          {mijnKiezenTeksten.terug}
        </Knop>
      </Knoppenrij>
    </>
  );
}
