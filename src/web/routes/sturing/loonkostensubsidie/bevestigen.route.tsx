import {
  type BetalingBeeld,
  type BevestigWeigering,
  confirmBetaling,
  findBetalingBerekening,
} from '#application/loonkostensubsidie/index.ts';
import { listOnbewezen } from '#domain/loonkostensubsidie/index.ts';
import { formatMaand, loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { noemNormcode } from '#web/texts/nl/normnamen.ts';
import { createRekenlabels } from '#web/texts/nl/rekenen.ts';
import {
  Alinea,
  Feiten,
  Formulier,
  Foutsamenvatting,
  Knop,
  Kop,
  Stapel,
  type Veldfout,
} from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readId, readVersie } from '../../../rand/pad.ts';
import { formatTeBetalen, listBetalingFeiten } from './betaling.page.tsx';
import { lijstPad } from './maand.ts';
import { OnbewezenVelden, readBevestigingen, toRedenNaam, toVinkNaam } from './onbewezen-velden.tsx';

const t = loonkostensubsidieTeksten.bevestigen;

/** Registers the confirmation of one payment by name. */
export function registerBevestigen(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/sturing/loonkostensubsidie/:id/bevestigen', {
    handeling: 'betaling-bevestigen',
    toon: async (vraag, staat) => {
      const betaling = await findBetaling(vraag);
      const berekening = betaling && (await findBetalingBerekening(vraag.poorten, betaling));
      if (betaling === undefined || berekening === undefined) return NIET_GEVONDEN;
      const labels = createRekenlabels(berekening);
      const titel = t.titel(formatMaand(betaling.maand));
      return pagina({
        titel: `${titel}, ${betaling.nummer}`,
        kruimels: [
          { tekst: loonkostensubsidieTeksten.lijst.titel, href: lijstPad(betaling.maand) },
          { tekst: betaling.nummer, href: betalingPad(betaling) },
        ],
        inhoud: (
          <Stapel>
            <Kop niveau={1}>{titel}</Kop>
            <Foutsamenvatting fouten={staat.fouten} />
            <Alinea>{t.uitleg(formatTeBetalen(betaling), betaling.nummer)}</Alinea>
            <Feiten feiten={listBetalingFeiten(betaling)} />
            <Formulier verzoek={staat.verzoek} versie={String(betaling.versie)}>
              <OnbewezenVelden
                staat={staat}
                onbewezen={listOnbewezen(berekening).map((deel) => ({
                  sleutel: deel.sleutel,
                  tekst: labels.waarschuwing(deel),
                }))}
              />
              <Knop>{t.knop}</Knop>
            </Formulier>
          </Stapel>
        ),
      });
    },
    verwerk: async (vraag, invoer) => {
      const betaling = await findBetaling(vraag);
      if (betaling === undefined) return keurAf([{ tekst: t.fouten['berekening-ontbreekt'] }]);
      const uitkomst = await confirmBetaling(vraag.poorten, vraag.werk, betaling, {
        versie: readVersie(invoer),
        bevestigingen: readBevestigingen(invoer),
      });
      if (uitkomst.ok) return verwijs(`${betalingPad(betaling)}?gedaan=bevestigd`);
      return keurAf([...listFouten(uitkomst.error, invoer)]);
    },
  });
}

async function findBetaling({ poorten, pad }: PaginaVraag): Promise<BetalingBeeld | undefined> {
  const id = readId(pad('id'));
  return id === undefined ? undefined : await poorten.subsidies.findBetaling(id);
}

function betalingPad({ id }: BetalingBeeld): string {
  return `/sturing/loonkostensubsidie/${id}`;
}

function listFouten(weigering: BevestigWeigering, invoer: Invoer): readonly Veldfout[] {
  if ('norm' in weigering) return [{ tekst: t.fouten[weigering.code](noemNormcode(weigering.norm)) }];
  if (weigering.code !== 'bevestiging-nodig') return [{ tekst: t.fouten[weigering.code] }];
  const aangevinkt = readBevestigingen(invoer).map(({ code }) => code);
  return weigering.sleutels.map((sleutel) =>
    aangevinkt.includes(sleutel)
      ? { naam: toRedenNaam(sleutel), tekst: t.fouten.reden }
      : { naam: toVinkNaam(sleutel), tekst: t.fouten.vink },
  );
}
