import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Antwoord, PaginaInhoud } from '#web/rand/antwoord.ts';
import { createInvoer, type Invoer } from '#web/rand/invoer.ts';
import { Kader } from '#web/rand/kader.tsx';
import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { stuur } from '#web/rand/stuur.tsx';
import { renderDocument } from '#web/ui/index.ts';

/** What a public page gets: the outside in nobody's name, and what stands in the address. */
export type OpenbareVraag = {
  readonly poorten: Poorten;
  readonly vandaag: Datum;
  readonly vraag: Invoer;
  readonly pad: (naam: string) => string;
};

/** A page with a description for search engines, or another answer. */
export type OpenbaarAntwoord =
  | (PaginaInhoud & { readonly beschrijving: string })
  | Exclude<Antwoord, PaginaInhoud>;

/** Registers a page that everybody may read, signed in or not. */
export function registerOpenbaar(
  app: WebApp,
  omgeving: Omgeving,
  adres: string,
  toon: (vraag: OpenbareVraag) => Promise<OpenbaarAntwoord>,
): void {
  app.get(adres, async (c) => {
    const antwoord = await omgeving.inTransactie(null, (poorten) =>
      toon({
        poorten,
        vandaag: omgeving.vandaag(),
        vraag: createInvoer(new URL(c.req.url).searchParams),
        pad: (naam) => c.req.param(naam) ?? '',
      }),
    );
    if (antwoord.soort !== 'pagina') return stuur(c, omgeving, antwoord);
    const { titel, beschrijving, kruimels, inhoud, status } = antwoord;
    const document = (
      <Kader
        sessie={c.get('sessie')}
        pad={c.req.path}
        omgeving={omgeving}
        titel={titel}
        beschrijving={beschrijving}
        kruimels={kruimels}
        fout={status === 400}
      >
        {inhoud}
      </Kader>
    );
    return c.html(renderDocument(document), status ?? 200);
  });
}
