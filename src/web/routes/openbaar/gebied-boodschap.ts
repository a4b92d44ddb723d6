import type {
  Feit,
  GebiedBeeld,
  Jaarrij,
  OpenbaarGetal,
  OpenbareStand,
} from '#application/publicatie/index.ts';
import { type Datum, jaarVan } from '#domain/shared/index.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarTeksten } from '#web/texts/nl/openbaar.ts';
import { formatGetal } from '#web/ui/index.ts';
import { formatFeit } from './feit-tekst.tsx';

const { zin } = openbaarTeksten;

type Boodschap = readonly [gelukt: string, doel: string, wachten: string];

type Vraag = {
  readonly naam: string;
  readonly beeld: GebiedBeeld;
  readonly vandaag: Datum;
  /** Newest register figures, when there are any; those of invented people say nothing about the real area. */
  readonly register: OpenbareStand | undefined;
};

/** What is known in three sentences: how many people, the target, and how many wait. One series at a time. */
export function composeBoodschap({ naam, beeld, vandaag, register }: Vraag): Boodschap {
  const nieuwste = beeld.jaren.filter(({ doel }) => doel.aantal !== null).at(-1);
  if (register !== undefined && !register.cijfers.werkzaam.demo) {
    return composeRegisterboodschap(naam, register);
  }
  const jaar = beeld.jaren.filter(({ gelukt }) => gelukt !== undefined).at(-1);
  if (jaar?.gelukt !== undefined) {
    return [zinGelukt(naam, jaar.gelukt), zinDoel(jaar, nieuwste, vandaag), zinWachten(jaar)];
  }
  const zonderDatum = beeld.feiten.filter(({ peildatum }) => peildatum === null);
  const gelukt = zonderDatum.find(({ indicator }) => indicator !== 'taakstelling');
  if (gelukt !== undefined) {
    const toen = zonderDatum.find(({ indicator }) => indicator === 'taakstelling');
    return [
      zin.zonderDatum(naam, formatFeit(gelukt)),
      toen !== undefined && nieuwste !== undefined
        ? zin.doelZonderJaar(formatFeit(toen), nieuwste.jaar, toonDoel(nieuwste))
        : zinDoel(undefined, nieuwste, vandaag),
      zin.wachtenOnbekend,
    ];
  }
  const doel = zinDoel(undefined, nieuwste, vandaag);
  return isVoorbij(beeld, vandaag)
    ? [zin.geenCijferToen(naam), doel, zin.wachtenOnbekendToen]
    : [zin.geenCijfer(naam), doel, zin.wachtenOnbekend];
}

/** The same three sentences from the register of the area. */
function composeRegisterboodschap(naam: string, { peildatum, cijfers }: OpenbareStand): Boodschap {
  const dag = formatDatum(peildatum);
  const { werkzaam, wachtend, taakstelling } = cijfers;
  const toon = ({ waarde }: OpenbaarGetal) => formatGetal(Number(waarde));
  return [
    werkzaam.waarde === null ? zin.weinigWerk(naam) : zin.werkzaam(naam, dag, toon(werkzaam)),
    taakstelling.waarde === null ? zin.doelOnbekend : zin.doelIs(jaarVan(peildatum), toon(taakstelling)),
    wachtend.waarde === null ? zin.weinigWachten : zin.wachten(dag, toon(wachtend)),
  ];
}

/** Whether the area no longer exists: it has no target for this year, not even an unknown one. */
function isVoorbij({ jaren }: GebiedBeeld, vandaag: Datum): boolean {
  return jaren.some(({ jaar, doel }) => jaar === jaarVan(vandaag) && doel.bestondNiet);
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
function zinDoel(jaar: Jaarrij | undefined, nieuwste: Jaarrij | undefined, vandaag: Datum): string {
  if (nieuwste === undefined) return zin.doelOnbekend;
  const isNu = nieuwste.jaar >= jaarVan(vandaag);
  if (jaar !== undefined && jaar.doel.aantal !== null && jaar.jaar !== nieuwste.jaar && isNu) {
    return zin.doelWasEnIs(jaar.jaar, toonDoel(jaar), nieuwste.jaar, toonDoel(nieuwste));
  }
  return (isNu ? zin.doelIs : zin.doelWas)(nieuwste.jaar, toonDoel(nieuwste));
}

function toonDoel({ doel }: Jaarrij): string {
  return doel.aantal === null ? algemeen.onbekend : formatGetal(doel.aantal);
}

function zinWachten({ jaar, wachten }: Jaarrij): string {
  if (wachten === undefined || wachten.peildatum === null) return zin.wachtenOnbekendVoor(jaar);
  return zin.wachten(formatDatum(wachten.peildatum), formatFeit(wachten));
}
