import { confirmNorm, type NormInvulling } from '#application/normen/index.ts';
import type { Norm } from '#domain/normen/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { merken, noemNormcode } from '#web/texts/nl/normnamen.ts';
import type { Gegeven } from '#web/ui/index.ts';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { registerBevestigpagina } from './bevestig.route.tsx';
import { Bevestigstand, describeNormperiode, formatNorm, metHoofdletter, toNormbron } from './norm-delen.tsx';

const t = normenTeksten.bevestigen;

/** Registers the page of one entered norm: confirm or withdraw. */
export function registerNorm(app: WebApp, omgeving: Omgeving): void {
  registerBevestigpagina(app, omgeving, {
    pad: '/beheer/regels/norm',
    laad: async ({ poorten, werk }, id) => {
      const invulling = await poorten.normen.findInvulling(id);
      if (invulling === undefined) return undefined;
      const { code, geldig } = invulling.norm;
      const vorige = (await poorten.normen.readNormen()).find(code, addDagen(geldig.van, -1));
      return {
        ...invulling,
        eigen: invulling.gemeenteCode === werk.actor.gemeenteCode,
        gegevens: listGegevens(invulling, vorige),
      };
    },
    bevestig: async ({ poorten, werk }, id, versie) => {
      const invulling = await poorten.normen.findInvulling(id);
      return invulling && confirmNorm(werk, poorten, invulling, versie);
    },
    trekIn: ({ poorten, werk }, rij, reden) =>
      poorten.normen.withdrawInvulling(rij, { naam: werk.actor.naam, reden }),
  });
}

function listGegevens(invulling: NormInvulling, vorige: Norm | undefined): readonly Gegeven[] {
  const { norm, gelezenDoor, ingevuld } = invulling;
  const { gecontroleerdOp: gelezenOp } = norm;
  return [
    { naam: t.gegevens.norm, waarde: metHoofdletter(noemNormcode(norm.code)) },
    { naam: t.gegevens.waarde, waarde: formatNorm(norm) },
    { naam: t.gegevens.vorige, waarde: vorige && formatNorm(vorige) },
    { naam: t.gegevens.geldt, waarde: describeNormperiode(norm.geldig) },
    { naam: t.gegevens.artikel, waarde: norm.artikel },
    { naam: t.gegevens.bron, waarde: toNormbron(norm) },
    { naam: t.gegevens.merk, waarde: merken[norm.merk].lang },
    { naam: t.gegevens.gelezen, waarde: gelezenOp && t.gelezenDoor(gelezenDoor, formatDatum(gelezenOp)) },
    {
      naam: t.gegevens.ingevuld,
      waarde: normenTeksten.stand.ingevuld(ingevuld.naam, formatDatum(ingevuld.op)),
    },
    { naam: t.gegevens.stand, waarde: <Bevestigstand {...invulling} /> },
  ];
}
