import type { ComponentChildren } from 'preact';

export interface AlineaProps {
  /** 'inleiding' is the larger text under a page title, 'klein' is for notes. */
  soort?: 'gewoon' | 'inleiding' | 'klein' | undefined;
  id?: string | undefined;
  children: ComponentChildren;
}

const klassen = {
  gewoon: 'nl-paragraph gp-alinea',
  inleiding: 'nl-paragraph gp-alinea gp-alinea--inleiding',
  klein: 'nl-paragraph gp-alinea gp-alinea--klein',
} as const;

/** A paragraph with a readable line length. */
export function Alinea({ soort = 'gewoon', id, children }: AlineaProps) {
  return (
    <p id={id} class={klassen[soort]}>
      {children}
    </p>
  );
}
