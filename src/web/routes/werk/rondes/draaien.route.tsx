import { draaiRonde } from '#application/ronde/index.ts';
import { canRondeHandeling } from '#domain/ronde/index.ts';
import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Kop } from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { findRonde } from './vinden.ts';

/** Registers the form that runs a prepared round. */
export function registerRondeDraaien(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/rondes/:nummer/draaien', {
    handeling: 'ronde-draaien',
    toon: async (vraag, staat) => {
      const ronde = await findRonde(vraag);
      if (ronde === undefined) return NIET_GEVONDEN;
      const { nummer, status, versie } = ronde;
      return pagina({
        titel: t.draaien.titel(nummer),
        kruimels: [
          { tekst: t.titel, href: '/werk/rondes' },
          { tekst: t.ronde(nummer), href: `/werk/rondes/${nummer}` },
        ],
        inhoud: (
          <>
            <Kop niveau={1}>{t.draaien.titel(nummer)}</Kop>
            <Foutsamenvatting fouten={staat.fouten} />
            {canRondeHandeling(status, 'draaien', ronde.isNieuwste) ? (
              <>
                <Alinea soort="inleiding">{t.draaien.uitleg}</Alinea>
                <Alinea>{t.draaien.garantie}</Alinea>
                <Formulier verzoek={staat.verzoek} versie={String(versie)}>
                  <Knop>{t.draaien.doe}</Knop>
                </Formulier>
              </>
            ) : (
              <Alinea>{t.fouten['ronde-niet-voorbereid']}</Alinea>
            )}
          </>
        ),
      });
    },
    verwerk: async (vraag, invoer) => {
      const ronde = await findRonde(vraag);
      if (ronde === undefined) return keurAf([{ tekst: t.fouten['ronde-niet-voorbereid'] }]);
      const uitslag = await draaiRonde(vraag.werk, vraag.poorten, ronde, readVersie(invoer));
      if (!uitslag.ok) return keurAf([{ tekst: t.fouten[uitslag.error.code] }]);
      return verwijs(`/werk/rondes/${ronde.nummer}?gedaan=gedraaid`);
    },
  });
}
