import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { Alinea, Knop, Knoppenrij, Kop, Lijst } from '#web/ui/index.ts';
import { verwijs } from '../../rand/antwoord.ts';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readId } from '../../rand/pad.ts';
import { SAMEN_PAD, setSamenId } from '../../rand/samen.ts';
import { registerKlopt } from './klopt.route.tsx';
import { registerLeuk } from './leuk.route.tsx';
import { registerNodig } from './nodig.route.tsx';
import { registerPlekkenKijken } from './plekken.route.tsx';
import { type Samen, toonSamen, vervolgPad } from './samen.tsx';
import { registerSamenStop } from './stop.route.tsx';
import { registerVolgorde } from './volgorde.route.tsx';

const t = mijnKiezenTeksten.start;

/** Registers choosing together: the candidate's pages inside the session of the klantmanager. */
export function registerMijnKiezen(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, SAMEN_PAD, 'samen-kiezen', async (vraag) => {
    const geopend = readId(vraag.vraag.tekst('sessie'));
    if (geopend !== undefined && (await vraag.poorten.samen.findSessie(geopend)) !== undefined) {
      setSamenId(vraag.c, omgeving, geopend);
      return verwijs(SAMEN_PAD);
    }
    return await toonSamen(vraag, (samen) => <Begin samen={samen} naam={vraag.werk.actor.naam} />);
  });
  registerLeuk(app, omgeving);
  registerNodig(app, omgeving);
  registerPlekkenKijken(app, omgeving);
  registerVolgorde(app, omgeving);
  registerKlopt(app, omgeving);
  registerSamenStop(app, omgeving);
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
      </Knoppenrij>
    </>
  );
}
