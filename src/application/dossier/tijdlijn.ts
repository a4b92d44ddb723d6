import type { AdviesUitkomst } from '#domain/advies/index.ts';
import type { Datum } from '#domain/shared/index.ts';

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
