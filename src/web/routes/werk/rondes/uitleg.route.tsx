import { isToegestaan } from '#domain/toegang/index.ts';
import { rondeTeksten as t } from '#web/texts/nl/ronde.ts';
import { ingreepTeksten } from '#web/texts/nl/ronde-ingreep.ts';
import { Alinea, Kop, Leeg, Stapel } from '#web/ui/index.ts';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createDossierLink } from '../dossier/link.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { Ingreeplijst } from './ingreeplijst.tsx';
import { RondeUitlegVlak } from './uitleg.page.tsx';

/** Registers why every round came out as it did for one person: a page of the dossier. */
export function registerRondeUitleg(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/kandidaten/:nummer/rondes', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'keuze', async (kop) => {
      const { rondes } = vraag.poorten;
      const { rollen } = vraag.werk.actor;
      const lijst = await rondes.listUitlegVan(kop.id);
      const plekken = await rondes.listPleknamen();
      const ingrepen = await vraag.poorten.ingrepen.listIngrepen(kop.id);
      const link = createDossierLink(vraag);
      const { voornaam } = kop.naam;
      return {
        gedaan: ingreepTeksten.gedaan,
        inhoud: (
          <Stapel>
            <Kop niveau={2}>{t.uitleg.titel}</Kop>
            {lijst.length === 0 && (
              <Leeg titel={t.uitleg.leeg(voornaam)}>
                <Alinea>{t.uitleg.leegUitleg}</Alinea>
              </Leeg>
            )}
            {lijst.map((een) => (
              <RondeUitlegVlak
                key={een.nummer}
                voornaam={voornaam}
                plekken={plekken}
                magPrijs={isToegestaan(rollen, 'plekprijs-bekijken')}
                {...een}
              />
            ))}
            <Ingreeplijst
              ingrepen={ingrepen}
              nieuw={isToegestaan(rollen, 'ronde-draaien') ? link('rondes/ingreep') : undefined}
            />
          </Stapel>
        ),
      };
    }),
  );
}
