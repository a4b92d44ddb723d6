import { BEHOEFTEN } from '#domain/keuze/index.ts';
import { AANPASSINGEN } from '#domain/werkplek/index.ts';
import { type Dag, dagTekst } from '../dag.ts';
import { type Loop, werktOp } from '../plan/loop.ts';
import { createToeval } from '../toeval.ts';
import type { Bewoner, Wensen } from './bewoner.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdDossier } from './gebouwd.ts';

const START_BEKEND = 0.8;
const VRAAG_OPEN = 0.15;

/** Makes the profile: what the person wishes and needs. */
export function bouwProfiel(bouw: Bouw, { loop, eigen }: Bewoner, { id, werksoorten }: GebouwdDossier): void {
  const { rijen, toeval, gemeente } = bouw;
  const bekend = eigen !== null || loop.besluiten.length > 0 || toeval.kans(0.5);
  const gevraagd = bekend ? { werksoorten, ...verzinWensen(bouw), ...eigen?.wensen } : ONBEKENDE_WENSEN;
  const { open, vanaf } = planVragen(bouw, loop, id);
  const wensen = eigen === null && open !== null ? { ...gevraagd, [open]: null } : gevraagd;
  const beschikbaar = eigen === null ? vanaf : (eigen.beschikbaarVanaf ?? null);
  rijen.huidig.kandidaatprofiel.push({
    gemeente_code: gemeente.code,
    id: toeval.uuid(),
    dossier_id: id,
    ...wensen,
    toelichting: eigen?.toelichting ?? '',
    beschikbaar_vanaf: beschikbaar === null ? null : dagTekst(beschikbaar),
    ...eersteVersie(moment(bouw, loop.geopend, 30)),
  });
}

/** Who waits mostly told when they can begin; now and then one need was not asked yet. Who works can begin. Chance of its own. */
function planVragen({ peildatum }: Bouw, loop: Loop, id: string): { open: string | null; vanaf: Dag | null } {
  const besluit = loop.besluiten.at(-1);
  if (besluit === undefined || loop.einde !== null) return { open: null, vanaf: null };
  if (werktOp(loop, peildatum)) return { open: null, vanaf: besluit.genomen };
  const toeval = createToeval(`begin ${id}`);
  return {
    vanaf: toeval.kans(START_BEKEND) ? besluit.genomen + toeval.geheel(0, 60) : null,
    open: toeval.kans(VRAAG_OPEN)
      ? toeval.kies(['begeleiding', 'permanent_toezicht', 'aanpassingen_nodig'])
      : null,
  };
}

/** Nobody asked yet: that is something else than no wishes. */
const ONBEKENDE_WENSEN = {
  werksoorten: [],
  behoeften: [],
  uren_min: null,
  uren_max: null,
  max_afstand_km: null,
  begeleiding: null,
  permanent_toezicht: null,
  aanpassingen_nodig: null,
} as const;

function verzinWensen({ toeval }: Bouw): Required<Omit<Wensen, 'werksoorten'>> {
  return {
    behoeften: toeval.kiesEnkele(BEHOEFTEN, toeval.geheel(1, 3)),
    uren_min: toeval.kies([28, 28, 28, 24, 16, 20]),
    uren_max: toeval.kies([28, 32, 32, 36]),
    max_afstand_km: toeval.kies([5, 8, 10, 15, 20]),
    begeleiding: toeval.kies(['licht', 'midden', 'midden', 'intensief']),
    permanent_toezicht: toeval.kans(0.25),
    aanpassingen_nodig: toeval.kiesEnkele(AANPASSINGEN, toeval.kies([0, 0, 1, 1, 2])),
  };
}
