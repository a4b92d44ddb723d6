import { beeindigIngreep, type IngreepBeeld } from '#application/ronde/index.ts';
import { rondeTeksten } from '#web/texts/nl/ronde.ts';
import { ingreepTeksten as t } from '#web/texts/nl/ronde-ingreep.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  GegevensLijst,
  Knop,
  Kop,
  TekstvakVeld,
  Vlak,
} from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { type PaginaVraag, registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVelden } from '../../../rand/velden.tsx';
import { IngrepenPagina } from './ingrepen.page.tsx';

const RONDES = { tekst: rondeTeksten.titel, href: '/werk/rondes' };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Registers the list of interventions, and ending one with a reason. */
export function registerIngrepen(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/rondes/ingrepen', 'rondes-bekijken', async ({ poorten, vraag }) =>
    pagina({
      titel: t.titel,
      kruimels: [RONDES],
      inhoud: (
        <>
          <Gedaan vraag={vraag} teksten={t.gedaan} />
          <IngrepenPagina ingrepen={await poorten.ingrepen.listIngrepen()} />
        </>
      ),
    }),
  );

  registerFormulier(app, omgeving, '/werk/rondes/ingrepen/:id/einde', {
    handeling: 'ronde-draaien',
    toon: async (vraag, staat) => {
      const ingreep = await findIngreep(vraag);
      if (ingreep === undefined) return NIET_GEVONDEN;
      return pagina({
        titel: t.einde.titel,
        kruimels: [RONDES, { tekst: t.titel, href: '/werk/rondes/ingrepen' }],
        inhoud: (
          <>
            <Kop niveau={1}>{t.einde.titel}</Kop>
            <Alinea soort="inleiding">{t.einde.uitleg}</Alinea>
            <Foutsamenvatting fouten={staat.fouten} />
            <Vlak>
              <GegevensLijst
                gegevens={[
                  { naam: t.kolommen.kandidaat, waarde: t.dossier(ingreep.dossierNummer) },
                  { naam: t.kolommen.ingreep, waarde: t.soort[ingreep.soort] },
                  { naam: t.kolommen.plek, waarde: ingreep.werkplek },
                  { naam: t.kolommen.reden, waarde: ingreep.reden },
                ]}
              />
            </Vlak>
            {ingreep.einde === null ? (
              <Formulier verzoek={staat.verzoek} versie={String(ingreep.versie)}>
                <TekstvakVeld {...createVelden(staat)('reden')} label={t.einde.reden} regels={3} verplicht />
                <Knop>{t.einde.knop}</Knop>
              </Formulier>
            ) : (
              <Alinea>{t.fouten['is-beeindigd']}</Alinea>
            )}
          </>
        ),
      });
    },
    verwerk: async (vraag, invoer) => {
      const ingreep = await findIngreep(vraag);
      if (ingreep === undefined) return keurAf([{ tekst: t.fouten['is-beeindigd'] }]);
      const uitkomst = await beeindigIngreep(vraag.werk, vraag.poorten, ingreep, {
        versie: readVersie(invoer),
        reden: invoer.tekst('reden'),
      });
      if (uitkomst.ok) return verwijs('/werk/rondes/ingrepen?gedaan=beeindigd');
      const { code } = uitkomst.error;
      const tekst = t.fouten[code];
      return keurAf([code === 'reden-ontbreekt' ? { naam: 'reden', tekst } : { tekst }]);
    },
  });
}

async function findIngreep({ poorten, pad }: PaginaVraag): Promise<IngreepBeeld | undefined> {
  const id = pad('id');
  return UUID.test(id) ? await poorten.ingrepen.findIngreep(id) : undefined;
}
