import type { VNode } from 'preact';
import type { Kruimel, Veldfout } from '#web/ui/index.ts';

/** The content of a staff page; the frame with menu and account is put around it. */
export type PaginaInhoud = {
  readonly soort: 'pagina';
  /** Name of the page. */
  readonly titel: string;
  readonly inhoud: VNode;
  readonly kruimels?: readonly Kruimel[];
  readonly status?: 200 | 400 | 403 | 404 | 409;
};

export type Verwijzing = { readonly soort: 'verwijzing'; readonly naar: string };

/** A file to keep, such as CSV. */
export type Bestand = {
  readonly soort: 'bestand';
  readonly naam: string;
  readonly type: string;
  readonly tekst: string;
};

export type Antwoord = PaginaInhoud | Verwijzing | Bestand | { readonly soort: 'niet-gevonden' };

/** A form that can't be accepted: shown again with everything that was typed. */
export type Afgekeurd = {
  readonly soort: 'afgekeurd';
  readonly fouten: readonly Veldfout[];
  /** 409 when someone else was first. */
  readonly status?: 400 | 409;
};

export function pagina(delen: Omit<PaginaInhoud, 'soort'>): PaginaInhoud {
  return { soort: 'pagina', ...delen };
}

export function verwijs(naar: string): Verwijzing {
  return { soort: 'verwijzing', naar };
}

export function keurAf(fouten: readonly Veldfout[], status: 400 | 409 = 400): Afgekeurd {
  return { soort: 'afgekeurd', fouten, status };
}

export const NIET_GEVONDEN = { soort: 'niet-gevonden' } as const;
