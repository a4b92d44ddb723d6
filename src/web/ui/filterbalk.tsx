import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';
import { Knop } from './knop.tsx';
import { Knoppenrij } from './knoppenrij.tsx';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface GekozenFilter {
  tekst: string;
  /** Address of the same list without this filter. */
  weg: string;
}

export interface FilterbalkProps {
  /** Address of the list itself. */
  actie: string;
  /** 'get' keeps the state in the address; 'post' for a search by name, which may not stand in an address. */
  methode?: 'get' | 'post' | undefined;
  label?: string | undefined;
  /** The fields; leave out `verplicht`. */
  children: ComponentChildren;
  /** Values to carry along unseen, such as the order. */
  mee?: Readonly<Record<string, string>> | undefined;
  gekozen?: readonly GekozenFilter[] | undefined;
  /** Address of the list without any filter. */
  wis?: string | undefined;
}

/** Search and filters above a list. Works by sending the form; nothing moves while typing. */
export function Filterbalk(props: FilterbalkProps) {
  const { actie, methode = 'get', label = algemeen.filters, mee = {}, gekozen = [], wis } = props;
  return (
    <search class="gp-filterbalk" aria-label={label}>
      <form class="gp-formulier" method={methode} action={actie} noValidate autocomplete="off">
        {Object.entries(mee).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <div class="gp-filterbalk__velden">{props.children}</div>
        <Knoppenrij>
          <Knop>{algemeen.toonResultaten}</Knop>
          {wis !== undefined && (
            <Knop soort="stil" href={wis}>
              {algemeen.wisFilters}
              {gekozen.length > 0 && ` (${gekozen.length})`}
            </Knop>
          )}
        </Knoppenrij>
      </form>
      {gekozen.length > 0 && (
        <ul class="gp-filterbalk__gekozen" aria-label={algemeen.gekozenFilters}>
          {gekozen.map((filter) => (
            <li key={filter.tekst}>
              <a class="gp-filterbalk__weg" href={filter.weg}>
                <VerborgenTekst>{algemeen.filterWeg(filter.tekst)}</VerborgenTekst>
                <span aria-hidden="true">{filter.tekst}</span>
                <Icoon naam="sluit" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
