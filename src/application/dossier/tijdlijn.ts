import type { AdviesUitkomst } from '#domain/advies/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { isToegestaan, type Rol } from '#domain/toegang/index.ts';

/** What happened in a dossier; each kind carries only its own facts. */
export type Gebeurtenis =
  | { readonly soort: 'dossier-geopend' }
  | { readonly soort: 'dossier-gesloten'; readonly reden: string }
  | { readonly soort: 'aanvraag'; readonly aanvrager: string; readonly uiterlijk: Datum }
  | { readonly soort: 'aanvraag-ingetrokken' }
  | { readonly soort: 'advies'; readonly uitkomst: AdviesUitkomst }
  | { readonly soort: 'vaststelling' | 'afwijzing'; readonly afwijkend: boolean; readonly motivering: string }
  | { readonly soort: 'intrekking'; readonly motivering: string }
  | { readonly soort: 'gesprek'; readonly tekst: string }
  | { readonly soort: 'keuze'; readonly aanwezig: string; readonly plekken: readonly string[] }
  | { readonly soort: 'voorstel'; readonly plek: string }
  | {
      readonly soort: 'voorstel-aanvaard' | 'voorstel-afgewezen' | 'voorstel-ingetrokken';
      readonly plek: string;
      readonly reden: string;
    }
  | { readonly soort: 'proefplaats' | 'plaatsing'; readonly plek: string }
  | { readonly soort: 'dienstverband-begonnen' | 'dienstverband-geeindigd'; readonly werkgever: string }
  | { readonly soort: 'aanhouding'; readonly reden: string }
  | { readonly soort: 'hervat' }
  | { readonly soort: 'trede'; readonly trede: string }
  | { readonly soort: 'geopend-met-reden'; readonly reden: string };

export type Tijdlijnfeit = {
  /** Opaque and unique in the timeline. */
  readonly sleutel: string;
  readonly datum: Datum;
  /** Who did it, where that is part of the fact. */
  readonly door: string | null;
  readonly gebeurtenis: Gebeurtenis;
};

/** Whether a jobcoach sees the event: choosing, working and talking; not the advice file, nor who looked or why. */
const VOOR_JOBCOACH = {
  'dossier-geopend': true,
  'dossier-gesloten': false,
  aanvraag: false,
  'aanvraag-ingetrokken': false,
  advies: false,
  vaststelling: false,
  afwijzing: false,
  intrekking: false,
  gesprek: true,
  keuze: true,
  voorstel: true,
  'voorstel-aanvaard': true,
  'voorstel-afgewezen': true,
  'voorstel-ingetrokken': true,
  proefplaats: true,
  plaatsing: true,
  'dienstverband-begonnen': true,
  'dienstverband-geeindigd': true,
  aanhouding: false,
  hervat: true,
  trede: true,
  'geopend-met-reden': false,
} as const satisfies Record<Gebeurtenis['soort'], boolean>;

const SOORTEN = Object.entries(VOOR_JOBCOACH);

/** The kinds of events that these roles see in a dossier that is open to them. */
export function listGebeurtenissoorten(rollen: readonly Rol[]): readonly string[] {
  const isAlles = isToegestaan(rollen, 'dossier-geheel-bekijken');
  return SOORTEN.filter(([, isVoorJobcoach]) => isAlles || isVoorJobcoach).map(([soort]) => soort);
}
