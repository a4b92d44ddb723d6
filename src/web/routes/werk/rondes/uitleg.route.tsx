import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { Alinea, Kop, Leeg, Stapel } from '#web/ui/index.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { RondeUitlegVlak } from './uitleg.page.tsx';

/** Registers why every round came out as it did for one person: a page of the dossier. */
export function registerRondeUitleg(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/rondes', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'keuze', async (kop) => {
      const { rondes } = vraag.poorten;
      const lijst = await rondes.listUitlegVan(kop.id);
      const plekken = await rondes.listPleknamen();
      const { voornaam } = kop.naam;
      return {
        inhoud: (
          <Stapel>
            <Kop niveau={2}>{t.uitleg.titel}</Kop>
            {lijst.length === 0 && (
              <Leeg titel={t.uitleg.leeg(voornaam)}>
                <Alinea>{t.uitleg.leegUitleg}</Alinea>
              </Leeg>
            )}
            {lijst.map((een) => (
              <RondeUitlegVlak key={een.nummer} voornaam={voornaam} plekken={plekken} {...een} />
            ))}
          </Stapel>
        ),
      };
    }),
  );
}
