import { bereidRondeVoor } from '#application/ronde/index.ts';
import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Kop, TekstVeld } from '#web/ui/index.ts';
import { keurAf, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createVelden } from '../../../rand/velden.tsx';

/** Registers the form that prepares a round: the seed of the lottery, fixed before anything is known. */
export function registerRondeNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/rondes/nieuw', {
    handeling: 'ronde-draaien',
    toon: async (_vraag, staat) =>
      pagina({
        titel: t.nieuw,
        kruimels: [{ tekst: t.titel, href: '/werk/rondes' }],
        inhoud: (
          <>
            <Kop niveau={1}>{t.nieuw}</Kop>
            <Alinea soort="inleiding">{t.voorbereiden.uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Formulier verzoek={staat.verzoek}>
              <TekstVeld
                {...createVelden(staat)('lot', omgeving.createVerzoek())}
                label={t.voorbereiden.lot}
                hint={t.voorbereiden.lotHint}
                verplicht
              />
              <Alinea>{t.voorbereiden.eenmaal}</Alinea>
              <Knop>{t.voorbereiden.bewaar}</Knop>
            </Formulier>
          </>
        ),
      }),
    verwerk: async ({ werk, poorten }, invoer) => {
      const uitkomst = await bereidRondeVoor(werk, poorten, { lot: invoer.tekst('lot').slice(0, LANGSTE) });
      if (!uitkomst.ok) return keurAf([{ naam: 'lot', tekst: t.fouten[uitkomst.error.code] }]);
      return verwijs(`/werk/rondes/${uitkomst.value}?gedaan=voorbereid`);
    },
  });
}

const LANGSTE = 200;
