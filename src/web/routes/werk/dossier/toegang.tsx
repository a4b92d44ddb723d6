import type { VNode } from 'preact';
import type { DossierKop } from '#application/dossier/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  NIET_GEVONDEN,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../../rand/antwoord.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import { type DossierDeel, DossierKader } from './kader.tsx';
import { dossierPad, lijstPad, lijstVan } from './pad.ts';

export type DossierInhoud = {
  readonly inhoud: VNode;
  /** Name of the page when it is not the part of the dossier itself. */
  readonly titel?: string;
  /** Sentences for '?gedaan=<code>'. */
  readonly gedaan?: Readonly<Record<string, string>>;
};

/**
 * Shows a page of the dossier ':nummer' in its frame, behind the caseload gate: a klantmanager gives a reason for
 * someone else's dossier first and then comes back here; for a jobcoach it does not exist.
 */
export async function toonDossier(
  vraag: PaginaVraag,
  deel: DossierDeel,
  maak: (kop: DossierKop) => Promise<DossierInhoud>,
): Promise<Antwoord> {
  const nummer = vraag.pad('nummer');
  const lijst = lijstVan(vraag);
  const toegang = await vraag.poorten.dossiers.findKop(nummer, vraag.werk.vandaag);
  if (toegang.soort === 'niet-gevonden') return NIET_GEVONDEN;
  if (toegang.soort === 'reden-nodig') {
    const { pathname, search } = new URL(vraag.c.req.url);
    return verwijs(`/werk/kandidaten/${nummer}/reden?naar=${encodeURIComponent(pathname + search)}`);
  }
  const { inhoud, titel = t.delen[deel], gedaan = {} } = await maak(toegang.kop);
  const isGeheel = isToegestaan(vraag.werk.actor.rollen, 'dossier-geheel-bekijken');
  const opOverzicht = vraag.c.req.path === dossierPad(nummer);
  return pagina({
    titel: `${titel} · ${t.titel(nummer)}`,
    kruimels: [
      { tekst: isGeheel ? t.kandidaten : t.mijnMensen, href: lijstPad(nummer, lijst) },
      ...(opOverzicht ? [] : [{ tekst: t.titel(nummer), href: dossierPad(nummer, '', { lijst }) }]),
    ],
    inhoud: (
      <DossierKader
        kop={toegang.kop}
        vandaag={vraag.werk.vandaag}
        isGeheel={isGeheel}
        deel={deel}
        lijst={lijst}
        gedaan={gedaan[vraag.vraag.tekst('gedaan')]}
      >
        {inhoud}
      </DossierKader>
    ),
  });
}

/** Acts on the dossier ':nummer' behind the same gate; a closed dossier never changes. Use inside `verwerk`. */
export async function verwerkDossier(
  vraag: PaginaVraag,
  verwerk: (kop: DossierKop) => Promise<Verwijzing | Afgekeurd>,
): Promise<Verwijzing | Afgekeurd> {
  const toegang = await vraag.poorten.dossiers.findKopVoorHandeling(vraag.pad('nummer'), vraag.werk.vandaag);
  if (toegang.soort !== 'open') return keurAf([{ tekst: t.reden.eerst }]);
  if (toegang.kop.geslotenOp !== null) return keurAf([{ tekst: t.weigering['dossier-gesloten'] }], 409);
  return await verwerk(toegang.kop);
}

/** Leads to a page of the dossier after an act, keeping the way back to the list. */
export function verwijsDossier(vraag: PaginaVraag, deel: string, gedaan: string): Verwijzing {
  return verwijs(dossierPad(vraag.pad('nummer'), deel, { lijst: lijstVan(vraag), gedaan }));
}
