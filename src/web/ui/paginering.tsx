import { algemeen } from '#web/texts/nl/algemeen.ts';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface PagineringProps {
  /** Current page, from 1. */
  pagina: number;
  aantalPaginas: number;
  /** Address of a page, with the current filters and order. */
  href: (pagina: number) => string;
  /** Extra words, for instance '51 tot 100 van 312 mensen'. */
  stand?: string | undefined;
}

/** First, last and the neighbours of the current page; 'gat' where pages are left out. */
export function listPaginas(pagina: number, aantal: number): readonly (number | 'gat')[] {
  const zichtbaar = [...new Set([1, pagina - 1, pagina, pagina + 1, aantal])]
    .filter((nummer) => nummer >= 1 && nummer <= aantal)
    .sort((a, b) => a - b);
  return zichtbaar.flatMap((nummer, index) => {
    const vorige = zichtbaar[index - 1] ?? nummer - 1;
    if (nummer - vorige === 2) return [nummer - 1, nummer];
    return nummer - vorige > 2 ? ['gat' as const, nummer] : [nummer];
  });
}

function Buur({
  href,
  tekst,
  volledig,
  rel,
}: {
  href: string;
  tekst: string;
  volledig: string;
  rel: 'prev' | 'next';
}) {
  return (
    <li>
      <a class="nl-link utrecht-pagination__relative-link" href={href} rel={rel} aria-label={volledig}>
        {tekst}
      </a>
    </li>
  );
}

/** Links to the other pages of a list. Shows nothing when there is one page. */
export function Paginering({ pagina, aantalPaginas, href, stand }: PagineringProps) {
  if (aantalPaginas <= 1) return null;
  return (
    <nav class="utrecht-pagination gp-paginering" aria-label={algemeen.paginering}>
      <ul class="gp-paginering__lijst">
        {pagina > 1 && (
          <Buur href={href(pagina - 1)} tekst={algemeen.vorige} volledig={algemeen.vorigePagina} rel="prev" />
        )}
        {listPaginas(pagina, aantalPaginas).map((nummer, index) =>
          nummer === 'gat' ? (
            <li key={`gat-${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={nummer}>
              <a
                class={`nl-link utrecht-pagination__page-link${nummer === pagina ? ' utrecht-pagination__page-link--current' : ''}`}
                href={href(nummer)}
                aria-current={nummer === pagina ? 'page' : undefined}
                aria-label={algemeen.paginaNummer(nummer)}
              >
                {nummer}
              </a>
            </li>
          ),
        )}
        {pagina < aantalPaginas && (
          <Buur
            href={href(pagina + 1)}
            tekst={algemeen.volgende}
            volledig={algemeen.volgendePagina}
            rel="next"
          />
        )}
      </ul>
      <p class="gp-paginering__stand">
        {stand ?? algemeen.paginaVan(pagina, aantalPaginas)}
        {stand !== undefined && (
          <VerborgenTekst>. {algemeen.paginaVan(pagina, aantalPaginas)}</VerborgenTekst>
        )}
      </p>
    </nav>
  );
}
