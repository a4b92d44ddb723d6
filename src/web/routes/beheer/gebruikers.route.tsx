import type { Gebruiker, NieuweGebruiker } from '#application/gebruiker/index.ts';
import { parseRol } from '#domain/toegang/index.ts';
import { gebruikersTeksten as t } from '#web/texts/nl/beheer.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../rand/antwoord.ts';
import { registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import { type PaginaVraag, registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { readId, readVersie } from '../../rand/pad.ts';
import { GebruikersPagina, GebruikerWijzigen, LinkPagina } from './gebruikers.page.tsx';

const PAD = '/beheer/gebruikers';
const KRUIMELS = [{ tekst: t.titel, href: PAD }];
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Registers the pages on which a beheerder manages accounts and roles. */
export function registerGebruikers(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, PAD, {
    handeling: 'gebruikers-beheren',
    toon: async ({ werk, poorten, vraag }, staat) =>
      pagina({
        titel: t.titel,
        inhoud: (
          <GebruikersPagina
            gebruikers={await poorten.gebruikers.list(werk.vandaag)}
            staat={staat}
            gelukt={vraag.heeft('gedaan')}
          />
        ),
      }),
    verwerk: async ({ werk, poorten }, invoer) => {
      const { nieuw, fouten } = parseNieuw(invoer);
      if (fouten.length > 0) return keurAf(fouten);
      const id = await poorten.gebruikers.create(nieuw, werk.vandaag);
      return verwijs((await linkPad(poorten, id)) ?? PAD);
    },
  });
  registerFormulier(app, omgeving, `${PAD}/:id`, {
    handeling: 'gebruikers-beheren',
    toon: async (vraag, staat) => {
      const gebruiker = await findGebruiker(vraag);
      return gebruiker === undefined
        ? NIET_GEVONDEN
        : pagina({
            titel: t.wijzigen.titel,
            kruimels: KRUIMELS,
            inhoud: <GebruikerWijzigen gebruiker={gebruiker} staat={staat} />,
          });
    },
    verwerk: wijzigGebruiker,
  });
  registerPagina(app, omgeving, `${PAD}/:id/link/:token`, 'gebruikers-beheren', async (vraag) => {
    const gebruiker = await findGebruiker(vraag);
    return gebruiker === undefined
      ? NIET_GEVONDEN
      : pagina({
          titel: t.link.titel,
          kruimels: KRUIMELS,
          inhoud: (
            <LinkPagina
              naam={gebruiker.naam}
              link={`${omgeving.url}/aanmelden/wachtwoord/${vraag.pad('token')}`}
            />
          ),
        });
  });
}

async function wijzigGebruiker(vraag: PaginaVraag, invoer: Invoer) {
  const { werk, poorten, pad } = vraag;
  const id = readId(pad('id'));
  if (id === undefined) return verwijs(PAD);
  if (invoer.heeft('link')) {
    const link = await linkPad(poorten, id);
    return link === undefined ? keurAf([{ naam: 'geblokkeerd', tekst: t.fouten.geenLink }]) : verwijs(link);
  }
  const rollen = invoer
    .lijst('rollen')
    .map(parseRol)
    .filter((rol) => rol !== undefined);
  const geblokkeerd = invoer.heeft('geblokkeerd');
  const isZelf = id === werk.actor.gebruikerId;
  const fouten = [
    ...(rollen.length === 0 && !isZelf ? [{ naam: 'rollen', tekst: t.fouten.rollen }] : []),
    ...(isZelf && !rollen.includes('beheerder') ? [{ naam: 'rollen', tekst: t.fouten.eigenRol }] : []),
    ...(isZelf && geblokkeerd ? [{ naam: 'geblokkeerd', tekst: t.fouten.zelf }] : []),
  ];
  if (fouten.length > 0) return keurAf(fouten);
  await poorten.gebruikers.zetGeblokkeerd(id, readVersie(invoer), geblokkeerd);
  await poorten.gebruikers.zetRollen(id, rollen, werk.vandaag);
  return verwijs(`${PAD}?gedaan=1`);
}

async function findGebruiker({ werk, poorten, pad }: PaginaVraag): Promise<Gebruiker | undefined> {
  return (await poorten.gebruikers.list(werk.vandaag)).find(({ id }) => id === pad('id'));
}

async function linkPad(poorten: PaginaVraag['poorten'], gebruikerId: string): Promise<string | undefined> {
  const token = await poorten.gebruikers.createLink(gebruikerId);
  return token === undefined ? undefined : `${PAD}/${gebruikerId}/link/${token}`;
}

function parseNieuw(invoer: Invoer): { nieuw: NieuweGebruiker; fouten: readonly Veldfout[] } {
  const nieuw = {
    naam: invoer.tekst('naam'),
    email: invoer.tekst('email'),
    functie: invoer.tekst('functie'),
    rollen: invoer
      .lijst('rollen')
      .map(parseRol)
      .filter((rol) => rol !== undefined),
  };
  const fouten = [
    ...(nieuw.naam === '' ? [{ naam: 'naam', tekst: t.fouten.naam }] : []),
    ...(EMAIL.test(nieuw.email) ? [] : [{ naam: 'email', tekst: t.fouten.email }]),
    ...(nieuw.rollen.length === 0 ? [{ naam: 'rollen', tekst: t.fouten.rollen }] : []),
  ];
  return { nieuw, fouten };
}
