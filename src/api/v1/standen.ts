import type { z } from '@hono/zod-openapi';
import type { Poorten } from '#application/poorten.ts';
import {
  DEFINITIES,
  loadOpenbareStanden,
  type OpenbaarGetal,
  type OpenbareStanden,
} from '#application/publicatie/index.ts';
import { findVorigMaandeinde } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { nietGevonden, type Probleem } from './probleem.ts';
import type { standenSchema, waardeSchema } from './schemas.ts';

type Vraag = {
  readonly poorten: Poorten;
  readonly vandaag: Datum;
  readonly peildatum: Datum | undefined;
  readonly code: string;
};

/** The figures of one area, or a problem when the area did not exist on that day. */
export async function readStanden({
  poorten,
  vandaag,
  peildatum = findVorigMaandeinde(vandaag),
  code,
}: Vraag): Promise<{ inhoud: z.infer<typeof standenSchema> } | { probleem: Probleem }> {
  const openbaar = await loadOpenbareStanden(poorten, peildatum, vandaag);
  const stand = openbaar.standen.get(code);
  if (stand === undefined) {
    return {
      probleem: nietGevonden(
        `Op ${peildatum} was er geen gebied met code ${code}. Kies een andere dag of code.`,
      ),
    };
  }
  const { niveau, naam } = stand.gebied;
  const { taakstelling, werkzaam, positief, wachtend, tekort, dekking } = stand.cijfers;
  return {
    inhoud: {
      gebied: { niveau, code, naam },
      peildatum,
      toelichting: explainPeildatum(openbaar),
      taakstelling: asWaarde(taakstelling),
      werkzaam: asWaarde(werkzaam),
      positief: asWaarde(positief),
      wachtend: asWaarde(wachtend),
      tekort: asWaarde(tekort),
      dekking: asWaarde(dekking),
    },
  };
}

/** A share becomes a number here: four decimals fit exactly in the text of JSON. */
function asWaarde({ waarde, definitie, demo, ...rest }: OpenbaarGetal): z.infer<typeof waardeSchema> {
  return {
    waarde: waarde === null ? null : Number(waarde),
    ...rest,
    definitie: DEFINITIES[definitie],
    ...(demo ? { demo } : {}),
  };
}

function explainPeildatum({ soortPeildatum }: OpenbareStanden): string | null {
  switch (soortPeildatum.soort) {
    case 'maandeinde':
      return null;
    case 'toekomst':
      return 'Deze dag is nog niet geweest. Het doel is wel bekend als het is vastgesteld.';
    case 'geen-maandeinde':
      return `Cijfers uit een register zijn er alleen voor het einde van een maand: ${soortPeildatum.vorig} of ${soortPeildatum.volgend}.`;
  }
}
