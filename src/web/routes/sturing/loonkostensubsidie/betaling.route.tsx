import { findBetalingBerekening } from '#application/loonkostensubsidie/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { formatMaand, loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { Stapel } from '#web/ui/index.ts';
import { NIET_GEVONDEN, pagina } from '../../../rand/antwoord.ts';
import { Gedaan } from '../../../rand/gedaan.tsx';
import { registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId } from '../../../rand/pad.ts';
import { BetalingPagina } from './betaling.page.tsx';
import { lijstPad } from './maand.ts';

const t = loonkostensubsidieTeksten;

/** Registers one payment with its calculation. */
export function registerBetaling(app: WebApp, omgeving: Omgeving): void {
  registerPagina(
    app,
    omgeving,
    '/sturing/loonkostensubsidie/:id',
    'loonkostensubsidie-bekijken',
    async (v) => {
      const id = readId(v.pad('id'));
      const betaling = id === undefined ? undefined : await v.poorten.subsidies.findBetaling(id);
      if (betaling === undefined) return NIET_GEVONDEN;
      return pagina({
        titel: `${t.betaling.titel(formatMaand(betaling.maand))}, ${betaling.nummer}`,
        kruimels: [{ tekst: t.lijst.titel, href: lijstPad(betaling.maand) }],
        inhoud: (
          <Stapel>
            <Gedaan vraag={v.vraag} teksten={t.gedaan} />
            <BetalingPagina
              betaling={betaling}
              berekening={await findBetalingBerekening(v.poorten, betaling)}
              magBevestigen={isToegestaan(v.werk.actor.rollen, 'betaling-bevestigen')}
            />
          </Stapel>
        ),
      });
    },
  );
}
