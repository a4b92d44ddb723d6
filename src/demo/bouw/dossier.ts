import { zoeknaamVan } from '#domain/persoon/index.ts';
import { dagTekst, periodeTekst } from '../dag.ts';
import { verzinNaam } from '../namen/index.ts';
import type { Herkomst } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdDossier } from './gebouwd.ts';
import { bouwProfiel } from './profiel.ts';

const JOBCOACHES = ['Joost Vermeer', 'Joost Vermeer', 'Marit Haan', 'Ravi Pinas', ''] as const;
const ZONDER_BSN = 0.01;

/** Makes the persoon, the dossier and the profile. */
export function bouwDossier(
  bouw: Bouw,
  bewoner: Bewoner,
  klantmanagerId: string | null,
  herkomst: Herkomst,
): GebouwdDossier {
  const dossier = {
    id: bouw.toeval.uuid(),
    persoonId: bouwPersoon(bouw, bewoner, herkomst),
    werksoorten:
      bewoner.eigen?.wensen?.werksoorten ??
      bouw.toeval.kiesEnkele(bouw.werksoorten, bouw.toeval.geheel(1, 3)),
  };
  bouwDossierRij(bouw, bewoner, dossier, klantmanagerId, herkomst);
  bouwProfiel(bouw, bewoner, dossier);
  bouwAanhouding(bouw, bewoner, dossier);
  return dossier;
}

function bouwPersoon(bouw: Bouw, { loop, eigen }: Bewoner, herkomst: Herkomst): string {
  const { rijen, toeval, gemeente } = bouw;
  const id = toeval.uuid();
  const naam = eigen?.naam ?? verzinNaam(toeval);
  const leeftijd =
    herkomst === 'vso-pro' ? toeval.geheel(17 * 365, 20 * 365) : toeval.geheel(19 * 365, 57 * 365);
  rijen.huidig.persoon.push({
    gemeente_code: gemeente.code,
    id,
    voornaam: naam.voornaam,
    voorvoegsel: naam.voorvoegsel ?? '',
    achternaam: naam.achternaam,
    zoeknaam: zoeknaamVan(naam),
    geboortedatum: dagTekst(eigen?.geboren ?? loop.geopend - leeftijd),
    postcode: verzinPostcode(bouw),
    telefoon: `06-000${String(toeval.geheel(0, 99_999)).padStart(5, '0')}`,
    email: '',
    demo: true,
    ...eersteVersie(moment(bouw, loop.geopend)),
  });
  if (eigen !== null || !toeval.kans(ZONDER_BSN)) rijen.bsns.set(id, bouw.volgendeBsn());
  return id;
}

function verzinPostcode(bouw: Bouw): string | null {
  const postcode = bouw.toeval.kiesUit(bouw.gemeente.postcodes);
  const letters = () =>
    bouw.toeval.kies(['A', 'B', 'C', 'D', 'E', 'G', 'H', 'J', 'K', 'L', 'M', 'P', 'R', 'T', 'V', 'X']);
  return postcode === undefined ? null : `${postcode.pc4}${letters()}${letters()}`;
}

function bouwDossierRij(
  bouw: Bouw,
  { loop, eigen }: Bewoner,
  { id, persoonId }: GebouwdDossier,
  klantmanagerId: string | null,
  herkomst: Herkomst,
): void {
  const { rijen, toeval, gemeente } = bouw;
  const nummer = bouw.volgendNummer('k');
  const jobcoach = eigen?.jobcoach ?? (loop.besluiten.length > 0 ? toeval.kies(JOBCOACHES) : '');
  const jobcoachId = bouw.jobcoaches.get(jobcoach) ?? null;
  const open = {
    gemeente_code: gemeente.code,
    id,
    persoon_id: persoonId,
    nummer,
    klantmanager_id: klantmanagerId,
    jobcoach: jobcoachId === null ? jobcoach : '',
    jobcoach_id: jobcoachId,
    herkomst,
    geopend_op: dagTekst(loop.geopend),
    gesloten_op: null,
    reden_einde: null,
    samenvatting: eigen?.samenvatting ?? '',
    ...eersteVersie(moment(bouw, loop.geopend)),
  };
  if (loop.einde === null) {
    rijen.huidig.dossier.push(open);
    return;
  }
  const gesloten = moment(bouw, loop.einde.op, 3);
  if (gesloten > open.vastgelegd_op) rijen.historie.dossier.push({ ...open, vervangen_op: gesloten });
  rijen.huidig.dossier.push({
    ...open,
    gesloten_op: dagTekst(loop.einde.op),
    reden_einde: loop.einde.reden,
    versie: 2,
    vastgelegd_op: gesloten,
  });
}

function bouwAanhouding(bouw: Bouw, { loop }: Bewoner, { id }: GebouwdDossier): void {
  if (loop.aanhouding === null) return;
  const { van, tot, reden } = loop.aanhouding;
  bouw.rijen.huidig.aanhouding.push({
    gemeente_code: bouw.gemeente.code,
    id: bouw.toeval.uuid(),
    dossier_id: id,
    periode: periodeTekst(van, tot),
    reden,
    ...eersteVersie(moment(bouw, van, 2)),
  });
}
