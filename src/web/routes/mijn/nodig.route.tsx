import { BEHOEFTEN, type Behoefte } from '#domain/keuze/index.ts';
import { NODIG_ANTWOORDEN, PAREN, readAntwoord, vraagVanBehoefte } from '#domain/samen/index.ts';
import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';
import { Alinea, Formulier, Foutsamenvatting } from '#web/ui/index.ts';
import { NIET_GEVONDEN, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import { registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { SAMEN_PAD } from '../../rand/samen.ts';
import { GroteKeuze, Tekening } from './grote-keuze.tsx';
import { AANTAL_BEHOEFTEN, paden, readNummer } from './paden.ts';
import { toonSamen, verwerkSamen } from './samen.tsx';
import { Stapknoppen } from './stapknoppen.tsx';

/** The drawing of each need; some share one with what it is like at work. */
export const TEKENING: Readonly<Record<Behoefte, string>> = {
  'rustige-plek': 'rustig',
  'vaste-taken': 'vaste-taken',
  'vaste-begeleider': 'vaste-begeleider',
  'kleine-groep': 'samenwerken',
  'extra-pauzes': 'extra-pauzes',
  'dicht-bij-huis': 'dicht-bij-huis',
  'buiten-werken': 'buiten',
  'niet-te-vroeg-beginnen': 'niet-te-vroeg-beginnen',
};

/** Registers 'Heb jij dit nodig?': one need on a page. */
export function registerNodig(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, `${SAMEN_PAD}/nodig`, 'samen-kiezen', async () => verwijs(paden.nodig(1)));
  registerFormulier(app, omgeving, `${SAMEN_PAD}/nodig/:behoefte`, {
    handeling: 'samen-kiezen',
    toon: async (vraag, staat) => {
      const nummer = readNummer(vraag.pad('behoefte'), AANTAL_BEHOEFTEN);
      const behoefte = nummer && BEHOEFTEN[nummer - 1];
      if (!behoefte) return NIET_GEVONDEN;
      const adres = vraag.omgeving.middelen.tekeningen[TEKENING[behoefte]];
      return await toonSamen(vraag, ({ sessie }) => (
        <Formulier verzoek={staat.verzoek}>
          <Foutsamenvatting fouten={staat.fouten} />
          <fieldset>
            <legend>
              <h1 class="nl-heading nl-heading--level-1">{t.nodig.vraag}</h1>
              <span class="gp-nodig">
                {adres !== undefined && <Tekening adres={adres} />}
                <strong>{t.behoefte[behoefte]}</strong>
              </span>
            </legend>
            <Alinea>{t.nodig.uitleg}</Alinea>
            <GroteKeuze
              naam="nodig"
              gekozen={readAntwoord(sessie.antwoorden, vraagVanBehoefte(behoefte), NODIG_ANTWOORDEN)}
              opties={NODIG_ANTWOORDEN.map((waarde) => ({ waarde, label: t.nodig.antwoord[waarde] }))}
            />
          </fieldset>
          <Stapknoppen terug={nummer > 1 ? paden.nodig(nummer - 1) : paden.leuk(PAREN.length)} />
        </Formulier>
      ));
    },
    verwerk: (vraag, invoer) =>
      verwerkSamen(vraag, async ({ sessie }) => {
        const nummer = readNummer(vraag.pad('behoefte'), AANTAL_BEHOEFTEN) ?? 1;
        const behoefte = BEHOEFTEN[nummer - 1];
        const gegeven = NODIG_ANTWOORDEN.find((antwoord) => antwoord === invoer.tekst('nodig'));
        if (behoefte && gegeven) {
          await vraag.poorten.samen.saveAntwoorden(
            sessie.id,
            new Map([[vraagVanBehoefte(behoefte), gegeven]]),
          );
        }
        return verwijs(nummer < AANTAL_BEHOEFTEN ? paden.nodig(nummer + 1) : paden.plekken(1));
      }),
  });
}
