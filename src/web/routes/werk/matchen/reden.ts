import type { MatchPlek } from '#application/keuze/index.ts';
import type { ToetsUitkomst } from '#domain/haalbaarheid/index.ts';
import { listVragen } from '#domain/haalbaarheid/index.ts';
import type { Matchreden } from '#domain/matchen/index.ts';
import type { Plekreden } from '#domain/samen/index.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { matchTeksten as t } from '#web/texts/nl/matchen.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { describeToets } from '../keuze/toets.ts';

/** The reasons of one list in words for staff. */
export function listRedenzinnen(
  redenen: readonly Matchreden[],
  uitkomst: ToetsUitkomst,
  voornaam: string,
): readonly string[] {
  return redenen
    .filter((reden) => reden.uitkomst === uitkomst)
    .flatMap((reden) => describeReden(reden, voornaam));
}

function describeReden(reden: Matchreden, voornaam: string): readonly string[] {
  switch (reden.soort) {
    case 'eis':
      return [describeToets(reden.toets)].filter((zin) => zin !== undefined);
    case 'wens':
      return describeWens(reden.wens, voornaam);
    case 'feit':
      return [t.feit[reden.feit]];
  }
}

function describeWens(wens: Plekreden, voornaam: string): readonly string[] {
  switch (wens.code) {
    case 'werk':
      return [t.wens.werk[wens.uitkomst](voornaam, klein(mijnKiezenTeksten.voorkeur[wens.werk]))];
    case 'sfeer':
      return [t.wens.sfeer[wens.uitkomst](voornaam, klein(mijnKiezenTeksten.voorkeur[wens.sfeer]))];
    case 'behoefte':
      return [t.wens.behoefte[wens.uitkomst](voornaam, klein(kandidaatTeksten.behoefte[wens.behoefte]))];
    case 'eis':
      return [];
  }
}

function klein(tekst: string): string {
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
}

/** 'Past op 5 van 7 wensen · 1 botst · 1 onbekend', and how the hard requirements stand beside a free seat. Counts only. */
export function describeStand({ wensen, haalbaarheid: { toetsen } }: MatchPlek): string {
  const { totaal, past, botst, onbekend } = wensen;
  const aantal = (uitkomst: ToetsUitkomst) =>
    toetsen.filter((toets) => toets.uitkomst === uitkomst && toets.code !== 'zitplaats').length;
  const niet = aantal('voldoet-niet');
  const open = aantal('onbekend');
  return [
    totaal === 0 ? t.plekken.geenWensen : t.plekken.wensen(past, totaal),
    ...(botst > 0 ? [t.plekken.botst(botst)] : []),
    ...(onbekend > 0 ? [t.plekken.onbekend(onbekend)] : []),
    ...(niet > 0 ? [t.plekken.eisenNiet(niet)] : []),
    ...(open > 0 ? [t.plekken.eisenOnbekend(open)] : []),
    ...(niet + open === 0 ? [t.plekken.eisenGehaald] : []),
  ].join(' · ');
}

/** Who can tell what is not known of this place: the person, the employer, or both. */
export function listGevraagden({ haalbaarheid, redenen }: MatchPlek): {
  readonly kandidaat: boolean;
  readonly werkgever: boolean;
} {
  const vragen = listVragen(haalbaarheid);
  const plek = redenen.some(({ soort, uitkomst }) => soort !== 'eis' && uitkomst === 'onbekend');
  return {
    kandidaat: vragen.some(({ aan }) => aan === 'kandidaat'),
    werkgever: plek || vragen.some(({ aan }) => aan === 'werkgever'),
  };
}
