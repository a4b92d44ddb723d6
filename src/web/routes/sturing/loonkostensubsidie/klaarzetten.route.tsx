import { prepareBetalingen } from '#application/loonkostensubsidie/index.ts';
import { formatMaand, loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Kop, Stapel } from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { lijstPad, readMaand } from './maand.ts';

const t = loonkostensubsidieTeksten.klaarzetten;

/** Registers putting the payments of a month ready; the month stands in the address. */
export function registerKlaarzetten(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/sturing/loonkostensubsidie/klaarzetten', {
    handeling: 'betaling-bevestigen',
    toon: async ({ poorten, werk, vraag }, staat) => {
      const eerste = readMaand(vraag.tekst('maand'), werk.vandaag);
      if (eerste === undefined) return NIET_GEVONDEN;
      const subsidies = await poorten.subsidies.listSubsidiesVanMaand(eerste);
      const bevestigd = subsidies.filter(
        ({ betaling }) => betaling !== null && betaling.bevestigdOp !== null,
      );
      const titel = t.titel(formatMaand(eerste));
      return pagina({
        titel,
        kruimels: [{ tekst: loonkostensubsidieTeksten.lijst.titel, href: lijstPad(eerste) }],
        inhoud: (
          <Stapel>
            <Kop niveau={1}>{titel}</Kop>
            <Foutsamenvatting fouten={staat.fouten} />
            <Alinea>{t.uitleg(subsidies.length - bevestigd.length)}</Alinea>
            {bevestigd.length > 0 && <Alinea>{t.bevestigd(bevestigd.length)}</Alinea>}
            <Alinea>{t.nietBetaald}</Alinea>
            <Formulier verzoek={staat.verzoek}>
              <Knop>{t.knop}</Knop>
            </Formulier>
          </Stapel>
        ),
      });
    },
    verwerk: async ({ poorten, werk, vraag }) => {
      const eerste = readMaand(vraag.tekst('maand'), werk.vandaag);
      if (eerste === undefined) return keurAf([{ tekst: loonkostensubsidieTeksten.lijst.fouteMaand }]);
      const uitkomst = await prepareBetalingen(poorten, werk.vandaag, eerste);
      return uitkomst.ok ? verwijs(lijstPad(eerste, 'klaar')) : keurAf([{ tekst: t[uitkomst.error.code] }]);
    },
  });
}
