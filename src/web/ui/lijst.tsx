import type { ComponentChildren } from 'preact';

export interface LijstItem {
  sleutel: string;
  inhoud: ComponentChildren;
}

export interface LijstProps {
  /** 'nummers' when the order means something. */
  soort?: 'punten' | 'nummers' | undefined;
  items: readonly LijstItem[];
}

/** A list of sentences or links in running text. */
export function Lijst({ soort = 'punten', items }: LijstProps) {
  const Element = soort === 'nummers' ? 'ol' : 'ul';
  return (
    <Element class="gp-lijst">
      {items.map((item) => (
        <li key={item.sleutel}>{item.inhoud}</li>
      ))}
    </Element>
  );
}
