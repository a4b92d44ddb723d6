import type { ReferentieFout, Verwacht } from './fout.ts';

const OMSCHRIJVING = {
  tekst: 'een tekst',
  gemeentecode: 'een gemeentecode, zoals GM0034',
  gemeentecodes: 'gemeentecodes met een spatie ertussen, zoals GM1966 GM1969',
  regiocode: 'een code van een arbeidsmarktregio, zoals AM11',
  datum: 'een bestaande datum, zoals 2026-01-31',
  jaar: 'een jaar vanaf 2015',
  'geheel-getal': 'een heel getal van 0 of hoger',
  'positief-getal': 'een heel getal van 1 of hoger',
  bedrag: 'een bedrag in euro’s met twee cijfers achter de punt, zoals 14.71',
  percentage: 'een percentage tussen 0 en 100, zoals 47.5',
  coordinaat: 'een punt in Nederland (breedte 50–54, lengte 3–8)',
  adres: 'een webadres dat begint met http',
  brontype: '‘primair’, ‘secundair’ of ‘berekend’',
  'ja-of-nee': '‘ja’ of ‘nee’',
  dekking: '‘volledig’ of ‘deel’',
  niveau: '‘land’, ‘arbeidsmarktregio’ of ‘gemeente’',
  indicator: 'een bekende indicator, zoals werkzaam',
  parameter: 'een naam met kleine letters en lage streepjes',
  normcode: 'een code met kleine letters en streepjes, zoals lks-forfait',
  getal: 'een getal met een punt voor de decimalen, zoals 0.25',
  eenheid: 'een bekende eenheid, zoals euro-per-maand',
  merk: 'W, P, S, I of U',
  werksoortcode: 'een code met kleine letters, zoals inpakken',
  iscocode: 'een ISCO-code van 1 tot 4 cijfers die past bij het niveau',
  iscocodes: 'ISCO-codes van 4 cijfers met een spatie ertussen',
  escocode: 'een ESCO-code, zoals 5131.2',
  postcode: 'de 4 cijfers van een postcode',
  grootheid: '‘rijen’, ‘gemeenten’ of ‘som’',
  kaart: 'een kaart met gemeenten, elk met code en naam',
} satisfies Record<Verwacht, string>;

const ONLEESBAAR = {
  tekens: 'het bestand is geen UTF-8',
  csv: 'deze regel heeft te veel of te weinig velden, of een aanhalingsteken te veel',
  json: 'het bestand is geen geldige JSON',
};

function getal(waarde: number): string {
  return waarde.toLocaleString('nl-NL');
}

function describeReden(fout: ReferentieFout): string {
  switch (fout.code) {
    case 'bestand-ontbreekt':
      return 'het bestand ontbreekt of is niet te lezen';
    case 'bestand-onleesbaar':
      return ONLEESBAAR[fout.soort];
    case 'kopregel-onjuist':
      return `hier hoort de kolom ‘${fout.verwacht}’ te staan, maar er staat ‘${fout.gevonden}’`;
    case 'waarde-onjuist':
      return fout.waarde === ''
        ? `het veld is leeg; hier hoort ${OMSCHRIJVING[fout.verwacht]}`
        : `‘${fout.waarde}’ is niet ${OMSCHRIJVING[fout.verwacht]}`;
    case 'rij-dubbel':
      return `‘${fout.sleutel}’ staat ook al op regel ${fout.eerdereRegel}`;
    case 'verwijzing-onbekend':
      return `‘${fout.waarde}’ staat niet in ${fout.gezochtIn}`;
    case 'niet-in-indeling':
      return `gemeente ${fout.gemeenteCode} hoort niet bij de gemeenten van ${fout.jaar}`;
    case 'gemeente-ontbreekt':
      return `gemeente ${fout.gemeenteCode} ontbreekt in ${fout.jaar}`;
    case 'waarde-verschilt':
      return `hier staat ‘${fout.waarde}’, maar volgens ${fout.bron} is het ‘${fout.verwacht}’`;
    case 'periode-leeg':
      return `de periode van ${fout.van} tot ${fout.tot} bevat geen enkele dag`;
    case 'periode-overlapt':
      return `de periode van ‘${fout.sleutel}’ overlapt met die op regel ${fout.eerdereRegel}`;
    case 'opvolger-ontbreekt':
      return 'deze gemeente is opgeheven, maar er staat geen opvolger bij';
    case 'opvolger-onverwacht':
      return 'deze gemeente bestaat nog, maar er staat een opvolger bij';
    case 'bedrag-ontbreekt':
      return 'er is geen bedrag per uur, en ook geen bedrag per maand, week en dag';
    case 'norm-elders':
      return `‘${fout.waarde}’ komt al uit een ander bestand`;
    case 'controlegetal-ontbreekt':
      return `het controlegetal ‘${fout.grootheid}’ over ${fout.jaar} ontbreekt`;
    case 'controlegetal-onjuist': {
      const waarover = [fout.jaar, fout.provincie].filter((deel) => deel !== null).join(', ');
      const over = waarover === '' ? '' : ` over ${waarover}`;
      return `‘${fout.grootheid}’${over} is ${getal(fout.gevonden)}, maar hoort ${getal(fout.verwacht)} te zijn`;
    }
    case 'sleutel-verdwenen':
      return `‘${fout.sleutel}’ is eerder geladen, maar staat niet meer in het bestand`;
  }
}

/** One Dutch line for the administrator: file, line, column, why, and that nothing changed. */
export function describeReferentieFout(fout: ReferentieFout): string {
  const plaats = [
    fout.bestand,
    fout.regel === null ? null : `regel ${fout.regel}`,
    fout.kolom === null ? null : `kolom ${fout.kolom}`,
  ].filter((deel) => deel !== null);
  return `${plaats.join(', ')}: ${describeReden(fout)}. Er is niets veranderd.`;
}
