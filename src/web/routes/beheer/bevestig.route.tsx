import type { Bevestigweigering } from '#domain/normen/index.ts';
import type { Result } from '#domain/shared/index.ts';
import { normenTeksten } from '#web/texts/nl/normen.ts';
import { regelsTeksten } from '#web/texts/nl/regels.ts';
import {
  type Afgekeurd,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVeldlezer } from '../../rand/veldlezer.ts';
import { type Bevestigbeeld, BevestigPagina } from './bevestig.page.tsx';

const t = normenTeksten.bevestigen;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Bevestigroute = {
  /** Address without the id: '/beheer/regels/norm'. */
  readonly pad: string;
  readonly laad: (vraag: PaginaVraag, id: string) => Promise<Bevestigbeeld | undefined>;
  readonly bevestig: (
    vraag: PaginaVraag,
    id: string,
    versie: number,
  ) => Promise<Result<null, Bevestigweigering> | undefined>;
  readonly trekIn: (
    vraag: PaginaVraag,
    rij: { readonly id: string; readonly versie: number },
    reden: string,
  ) => Promise<void>;
};

/** Registers the page on which a second person confirms an entered value, or withdraws it with a reason. */
export function registerBevestigpagina(app: WebApp, omgeving: Omgeving, route: Bevestigroute): void {
  registerFormulier(app, omgeving, `${route.pad}/:id`, {
    handeling: 'norm-bevestigen',
    toon: async (vraag, staat) => {
      const id = vraag.pad('id');
      const beeld = UUID.test(id) ? await route.laad(vraag, id) : undefined;
      if (beeld === undefined) return NIET_GEVONDEN;
      return pagina({
        titel: t.titel,
        kruimels: [{ tekst: regelsTeksten.titel, href: '/beheer/regels' }],
        inhoud: <BevestigPagina beeld={beeld} staat={staat} lezer={vraag.werk.actor.gebruikerId} />,
      });
    },
    verwerk: (vraag, invoer) => verwerk(route, vraag, invoer),
  });
}

async function verwerk(
  { bevestig, trekIn }: Bevestigroute,
  vraag: PaginaVraag,
  invoer: Invoer,
): Promise<Verwijzing | Afgekeurd> {
  const id = vraag.pad('id');
  const versie = Number(invoer.tekst('versie'));
  if (invoer.tekst('actie') === 'intrekken') {
    const lees = createVeldlezer(invoer);
    const reden = lees.tekst('reden', t.fouten.reden);
    if (reden === undefined) return keurAf(lees.fouten);
    await trekIn(vraag, { id, versie }, reden);
    return verwijs('/beheer/regels?gedaan=ingetrokken');
  }
  const uitkomst = await bevestig(vraag, id, versie);
  if (uitkomst === undefined) return verwijs('/beheer/regels');
  return uitkomst.ok
    ? verwijs('/beheer/regels?gedaan=bevestigd')
    : keurAf([{ tekst: t.weigeringen[uitkomst.error.code] }]);
}
