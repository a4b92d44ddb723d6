import type { Feit, GebiedBeeld, Jaarrij } from '#application/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { jaarVan } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarTeksten } from '#web/texts/nl/openbaar.ts';
import { formatGetal } from '#web/ui/index.ts';
import { formatFeit } from './feit-tekst.tsx';

const { zin } = openbaarTeksten;

/** What is known in three sentences: how many people, the target, and how many wait. */
export function composeBoodschap(naam: string, beeld: GebiedBeeld, vandaag: Datum): readonly string[] {
  const jaar = beeld.jaren.filter(({ gelukt }) => gelukt !== undefined).at(-1);
  if (jaar?.gelukt !== undefined) {
    return [zinGelukt(naam, jaar.gelukt), ...zinnenDoel(jaar, beeld, vandaag), zinWachten(jaar)];
  }
  const zonderDatum = beeld.feiten.find(
    ({ peildatum, indicator }) => peildatum === null && indicator !== 'taakstelling',
  );
  if (zonderDatum !== undefined) {
    const doel = beeld.feiten.find(
      ({ peildatum, indicator }) => peildatum === null && indicator === 'taakstelling',
    );
    return [
      zin.zonderDatum(naam, formatFeit(zonderDatum)),
      ...(doel === undefined ? [] : [zin.doelZonderJaar(formatFeit(doel))]),
      ...zinnenDoel(undefined, beeld, vandaag),
      zin.wachtenOnbekend,
    ];
  }
  return [zin.geenCijfer(naam), ...zinnenDoel(undefined, beeld, vandaag), zin.wachtenOnbekend];
}

function zinGelukt(naam: string, feit: Feit): string {
  const aantal = formatFeit(feit);
  if (feit.peildatum === null) return zin.zonderDatum(naam, aantal);
  const dag = formatDatum(feit.peildatum);
  switch (feit.indicator) {
    case 'geplaatst':
    case 'geholpen':
    case 'plaatsingen':
    case 'geplaatst-cumulatief':
    case 'gerealiseerde-plekken':
      return zin[feit.indicator](naam, dag, aantal);
    default:
      return zin.werkzaam(naam, dag, aantal);
  }
}

/** The target of the year of the fact, and the newest one when that is another year. */
function zinnenDoel(jaar: Jaarrij | undefined, beeld: GebiedBeeld, vandaag: Datum): readonly string[] {
  const toen = jaar?.doel.aantal ?? null;
  const nieuwste = beeld.jaren.filter(({ doel }) => doel.aantal !== null).at(-1);
  const zinnen = [
    ...(jaar !== undefined && toen !== null ? [zin.doelWas(jaar.jaar, formatGetal(toen))] : []),
    ...(nieuwste !== undefined && nieuwste.jaar !== jaar?.jaar && nieuwste.doel.aantal !== null
      ? [zinNieuwsteDoel(nieuwste.jaar, formatGetal(nieuwste.doel.aantal), vandaag)]
      : []),
  ];
  return zinnen.length > 0 ? [zinnen.join(' ')] : [zin.doelOnbekend];
}

function zinNieuwsteDoel(jaar: number, aantal: string, vandaag: Datum): string {
  return jaar >= jaarVan(vandaag) ? zin.doelIs(jaar, aantal) : zin.doelWas(jaar, aantal);
}

function zinWachten({ jaar, wachten }: Jaarrij): string {
  if (wachten === undefined || wachten.peildatum === null) return zin.wachtenOnbekendVoor(jaar);
  return zin.wachten(formatDatum(wachten.peildatum), formatFeit(wachten));
}
