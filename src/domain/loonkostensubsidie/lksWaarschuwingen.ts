import Big from 'big.js';
import type { Rekenblad } from '#domain/berekening/index.ts';
import type { LoonkostensubsidieInvoer } from './invoer.ts';
import type { Lksnormen } from './lksNormen.ts';
import { type Lksversie, TUSSENTEKST_VANAF } from './versies.ts';

/** What a human must know before this subsidy is used, apart from what the norms warn of themselves. */
export function writeLksWaarschuwingen<Invoer>(
  blad: Rekenblad<Invoer>,
  versie: Lksversie,
  invoer: LoonkostensubsidieInvoer,
  { werkgeverslasten, minimumloon }: Lksnormen,
): void {
  const { loonwaarde, functieloonPerMaand } = invoer;
  if (versie.grondslag === 'functieloon') {
    writeFunctieloon(blad, invoer, minimumloon);
  } else {
    if (versie.noemer === 'voltijd') blad.waarschuw({ code: 'dag-van-overgang-gekozen', merk: 'I' });
    if (functieloonPerMaand !== undefined) blad.waarschuw({ code: 'functieloon-telt-niet-mee', merk: 'W' });
  }
  if (loonwaarde !== null && new Big(loonwaarde).eq(1)) blad.waarschuw({ code: 'geen-doelgroep', merk: 'W' });
  if (werkgeverslasten === null) {
    blad.waarschuw({ code: 'werkgeverslasten-onbekend', merk: 'U', norm: 'lks-werkgeverslasten' });
  }
}

/** While the loonwaarde was a share of the function wage: whether that wage, and the text of the day, are known. */
function writeFunctieloon<Invoer>(
  blad: Rekenblad<Invoer>,
  { functieloonPerMaand, peildatum }: LoonkostensubsidieInvoer,
  { jeugd, maand }: Lksnormen['minimumloon'],
): void {
  if (functieloonPerMaand === undefined) blad.waarschuw({ code: 'functieloon-onbekend', merk: 'U' });
  else if (jeugd === null && new Big(functieloonPerMaand).lt(maand.waarde)) {
    blad.waarschuw({ code: 'functieloon-onder-minimumloon', merk: 'I' });
  }
  if (peildatum >= TUSSENTEKST_VANAF) blad.waarschuw({ code: 'tussentekst-niet-gelezen', merk: 'U' });
}
