import { LEUK_ANTWOORDEN, PAREN, readAntwoord, vraagVanPaar } from '#domain/samen/index.ts';
import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';
import { Formulier, Foutsamenvatting } from '#web/ui/index.ts';
import { NIET_GEVONDEN, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { SAMEN_PAD } from '../../rand/samen.ts';
import { GroteKeuze } from './grote-keuze.tsx';
import { paden, readNummer } from './paden.ts';
import { toonSamen, verwerkSamen } from './samen.tsx';
import { Stapknoppen } from './stapknoppen.tsx';

/** Registers 'Wat doe je liever?': two drawings with a word, one pair on a page. */
export function registerLeuk(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, `${SAMEN_PAD}/leuk`, 'samen-kiezen', async () => verwijs(paden.leuk(1)));
  registerFormulier(app, omgeving, `${SAMEN_PAD}/leuk/:paar`, {
    handeling: 'samen-kiezen',
    toon: async (vraag, staat) => {
      const nummer = readNummer(vraag.pad('paar'), PAREN.length);
      const paar = nummer && PAREN[nummer - 1];
      if (!paar) return NIET_GEVONDEN;
      const { tekeningen } = vraag.omgeving.middelen;
      const [links, rechts] = paar;
      return await toonSamen(vraag, ({ sessie }) => {
        const gekozen = readAntwoord(sessie.antwoorden, vraagVanPaar(paar), LEUK_ANTWOORDEN);
        return (
          <Formulier verzoek={staat.verzoek}>
            <Foutsamenvatting fouten={staat.fouten} />
            <fieldset>
              <legend>
                <h1 class="nl-heading nl-heading--level-1">{t.leuk.vraag}</h1>
              </legend>
              <GroteKeuze
                naam="leuk"
                gekozen={gekozen}
                opties={[
                  { waarde: 'links', label: t.voorkeur[links], tekening: tekeningen[links] },
                  { waarde: 'rechts', label: t.voorkeur[rechts], tekening: tekeningen[rechts] },
                ]}
              />
              <GroteKeuze
                naam="leuk"
                gekozen={gekozen}
                opties={Object.entries(t.leuk.anders).map(([waarde, label]) => ({ waarde, label }))}
              />
            </fieldset>
            <Stapknoppen terug={nummer > 1 ? paden.leuk(nummer - 1) : SAMEN_PAD} />
          </Formulier>
        );
      });
    },
    verwerk: (vraag, invoer) =>
      verwerkSamen(vraag, async ({ sessie }) => {
        const nummer = readNummer(vraag.pad('paar'), PAREN.length) ?? 1;
        const paar = PAREN[nummer - 1];
        const gegeven = LEUK_ANTWOORDEN.find((antwoord) => antwoord === invoer.tekst('leuk'));
        if (paar && gegeven) {
          await vraag.poorten.samen.saveAntwoorden(sessie.id, new Map([[vraagVanPaar(paar), gegeven]]));
        }
        return verwijs(nummer < PAREN.length ? paden.leuk(nummer + 1) : paden.nodig(1));
      }),
  });
}
