import type { Gebeurtenis } from '#application/dossier/index.ts';
import { formatDatum } from './datum.ts';
import { dossierTeksten } from './dossier.ts';

type Punt = { readonly titel: string; readonly uitleg: string };

const VAST = {
  'dossier-geopend': 'Dossier geopend',
  'aanvraag-ingetrokken': 'Aanvraag bij UWV ingetrokken',
  hervat: 'Wacht weer op een plek',
  gesprek: 'Gesprek',
  keuze: 'Plekken gekozen',
  'geopend-met-reden': 'Dossier geopend door een collega',
  aanhouding: 'Aangehouden',
  intrekking: 'Besluit ingetrokken',
} as const;

/** An event in words: a title and, where there is more to say, a text. */
export function describeGebeurtenis(gebeurtenis: Gebeurtenis): Punt {
  switch (gebeurtenis.soort) {
    case 'dossier-geopend':
    case 'aanvraag-ingetrokken':
    case 'hervat':
      return { titel: VAST[gebeurtenis.soort], uitleg: '' };
    case 'aanhouding':
    case 'geopend-met-reden':
      return { titel: VAST[gebeurtenis.soort], uitleg: gebeurtenis.reden };
    case 'dossier-gesloten':
      return { titel: 'Dossier afgesloten', uitleg: REDENEN[gebeurtenis.reden] ?? gebeurtenis.reden };
    case 'aanvraag':
      return {
        titel:
          gebeurtenis.aanvrager === 'persoon' ? 'Kandidaat vroeg advies bij UWV' : 'Advies gevraagd bij UWV',
        uitleg: `UWV adviseert uiterlijk op ${formatDatum(gebeurtenis.uiterlijk)}.`,
      };
    case 'advies':
      return { titel: `Advies van UWV: ${gebeurtenis.uitkomst}`, uitleg: '' };
    case 'vaststelling':
    case 'afwijzing':
      return {
        titel: `Besluit: ${gebeurtenis.soort === 'vaststelling' ? 'beschut werk' : 'geen beschut werk'}`,
        uitleg: [gebeurtenis.afwijkend && 'Anders dan het advies.', gebeurtenis.motivering]
          .filter(Boolean)
          .join(' '),
      };
    case 'intrekking':
      return { titel: VAST.intrekking, uitleg: gebeurtenis.motivering };
    case 'gesprek':
      return { titel: VAST.gesprek, uitleg: gebeurtenis.tekst };
    case 'keuze':
      return {
        titel: VAST.keuze,
        uitleg: gebeurtenis.aanwezig === '' ? '' : `Erbij waren: ${gebeurtenis.aanwezig}.`,
      };
    case 'voorstel':
      return { titel: `Voorstel: ${gebeurtenis.plek}`, uitleg: '' };
    case 'voorstel-aanvaard':
    case 'voorstel-afgewezen':
    case 'voorstel-ingetrokken':
      return { titel: `${VOORSTEL[gebeurtenis.soort]}: ${gebeurtenis.plek}`, uitleg: gebeurtenis.reden };
    case 'proefplaats':
      return { titel: `Proefplaats begonnen: ${gebeurtenis.plek}`, uitleg: '' };
    case 'plaatsing':
      return { titel: `Werkplek: ${gebeurtenis.plek}`, uitleg: '' };
    case 'dienstverband-begonnen':
      return { titel: `Contract begonnen bij ${gebeurtenis.werkgever}`, uitleg: '' };
    case 'dienstverband-geeindigd':
      return { titel: `Contract gestopt bij ${gebeurtenis.werkgever}`, uitleg: '' };
    case 'trede':
      return { titel: `Trede: ${TREDEN[gebeurtenis.trede] ?? gebeurtenis.trede}`, uitleg: '' };
  }
}

const VOORSTEL = {
  'voorstel-aanvaard': 'Voorstel aangenomen',
  'voorstel-afgewezen': 'Voorstel ging niet door',
  'voorstel-ingetrokken': 'Voorstel ingetrokken',
} as const;

const TREDEN: Readonly<Record<string, string>> = dossierTeksten.trede.soorten;
const REDENEN: Readonly<Record<string, string>> = dossierTeksten.afsluiten.redenen;
