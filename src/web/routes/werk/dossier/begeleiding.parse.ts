import type { Begeleider, DossierGegevens } from '#application/dossier/index.ts';
import { parseHerkomst } from '#application/kandidaat/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { readVersie } from '../../../rand/pad.ts';
import type { Gelezen } from '../kandidaten/nieuw.parse.ts';

const t = dossierTeksten.begeleiding;

/** Colleagues who can be chosen. */
type Keuzelijsten = Readonly<Record<'klantmanagers' | 'jobcoaches', readonly Begeleider[]>>;

/** Reads who guides the person; all faults at once. A jobcoach is chosen from the list or typed as a name, never both. */
export function parseBegeleiding(
  invoer: Invoer,
  { klantmanagers, jobcoaches }: Keuzelijsten,
): Gelezen<DossierGegevens> {
  const herkomst = parseHerkomst(invoer.tekst('herkomst'));
  const klantmanagerId = invoer.tekst('klantmanager') || null;
  const jobcoachId = invoer.tekst('jobcoachaccount') || null;
  const jobcoach = invoer.tekst('jobcoach');
  const fouten: Veldfout[] = [];
  if (!isBekend(klantmanagers, klantmanagerId)) {
    fouten.push({ naam: 'klantmanager', tekst: t.foutKlantmanager });
  }
  if (!isBekend(jobcoaches, jobcoachId)) fouten.push({ naam: 'jobcoachaccount', tekst: t.foutJobcoach });
  if (jobcoachId !== null && jobcoach !== '') {
    fouten.push({ naam: 'jobcoach', tekst: t.foutTweeJobcoaches });
  }
  if (herkomst === undefined) fouten.push({ naam: 'herkomst', tekst: t.foutHerkomst });
  if (fouten.length > 0 || herkomst === undefined) return { ok: false, fouten };
  return {
    ok: true,
    value: {
      versie: readVersie(invoer),
      ...{ herkomst, klantmanagerId, jobcoach, jobcoachId },
      samenvatting: invoer.tekst('samenvatting'),
    },
  };
}

function isBekend(lijst: readonly Begeleider[], gekozen: string | null): boolean {
  return gekozen === null || lijst.some(({ id }) => id === gekozen);
}
