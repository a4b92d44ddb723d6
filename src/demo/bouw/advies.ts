import { dagTekst, periodeTekst } from '../dag.ts';
import type { GeplandAdvies, GeplandBesluit } from '../plan/loop.ts';
import { bewaarAdviestermijn, bewaarBezwaartermijn } from './berekening.ts';
import type { Bewoner } from './bewoner.ts';
import { adviesUiterlijk, type Bouw, bezwaarUiterlijk, eersteVersie, moment } from './bouw.ts';
import type { GebouwdDossier } from './gebouwd.ts';

const MOTIVERING_VASTSTELLING =
  'UWV adviseert negatief. Op de proefplaats bleek dat steeds iemand naast de werknemer moet staan. Een gewone werkgever kan dat niet bieden. Daarom wijken wij af van het advies.';
const MOTIVERING_AFWIJZING =
  'UWV adviseert positief. Na het advies vond de aanvrager zelf werk met hulp van een jobcoach. Beschut werk is niet meer nodig. Daarom wijken wij af van het advies.';

type GebouwdAdvies = GeplandAdvies & { readonly id: string };

/** Makes the requests, the advices and the beschikkingen. */
export function bouwAdviezen(bouw: Bouw, bewoner: Bewoner, dossier: GebouwdDossier): void {
  const { rijen, toeval, gemeente } = bouw;
  const eigen = { gemeente_code: gemeente.code, dossier_id: dossier.id };
  const adviezen = bewoner.loop.aanvragen.map(({ ontvangen, aanvrager, advies }): GebouwdAdvies | null => {
    const aanvraagId = toeval.uuid();
    const versie = eersteVersie(moment(bouw, ontvangen, 1));
    const rij = { id: aanvraagId, dossierId: dossier.id, vastgelegdOp: versie.vastgelegd_op };
    bewaarAdviestermijn(bouw, ontvangen, rij);
    rijen.huidig.adviesaanvraag.push({
      ...eigen,
      id: aanvraagId,
      aanvrager,
      ontvangen_op: dagTekst(ontvangen),
      uiterlijk_op: dagTekst(adviesUiterlijk(ontvangen)),
      toelichting: '',
      nieuwe_feiten: '',
      ingetrokken_op: null,
      ...versie,
    });
    if (advies === null) return null;
    const id = toeval.uuid();
    rijen.huidig.advies.push({
      ...eigen,
      id,
      adviesaanvraag_id: aanvraagId,
      uitgebracht_op: dagTekst(advies.op),
      criterium_a: advies.a,
      criterium_b: advies.b,
      kenmerk: `DEMO-${toeval.geheel(100_000, 999_999)}`,
      ...eersteVersie(moment(bouw, advies.op, 2)),
    });
    return { ...advies, id };
  });
  for (const besluit of bewoner.loop.besluiten)
    bouwBeschikking(bouw, dossier, besluit, adviezen[besluit.bij] ?? null);
}

function bouwBeschikking(
  bouw: Bouw,
  dossier: GebouwdDossier,
  besluit: GeplandBesluit,
  advies: GebouwdAdvies | null,
): void {
  const { rijen, toeval, gemeente, peildatum } = bouw;
  const { soort, genomen, tot } = besluit;
  const vaststelling = soort === 'vaststelling';
  const positief = advies !== null && (advies.a || advies.b);
  const afwijkend = advies !== null && positief !== vaststelling;
  const motivering = vaststelling ? MOTIVERING_VASTSTELLING : MOTIVERING_AFWIJZING;
  const bekendgemaakt = Math.min(genomen + toeval.geheel(0, 1), peildatum);
  const eigen = { gemeente_code: gemeente.code, dossier_id: dossier.id, persoon_id: dossier.persoonId };
  const basis = {
    ...eigen,
    id: toeval.uuid(),
    advies_id: advies?.id ?? null,
    soort,
    afwijkend,
    motivering: afwijkend ? motivering : '',
    genomen_op: dagTekst(genomen),
    bekendgemaakt_op: dagTekst(bekendgemaakt),
    bezwaar_uiterlijk_op: dagTekst(bezwaarUiterlijk(bekendgemaakt)),
    wacht_sinds: vaststelling ? dagTekst(advies === null || afwijkend ? genomen : advies.op) : null,
  };
  const genomenOp = moment(bouw, genomen, 1);
  bewaarBezwaartermijn(bouw, bekendgemaakt, {
    id: basis.id,
    dossierId: dossier.id,
    vastgelegdOp: genomenOp,
  });
  const open = {
    ...basis,
    geldig: vaststelling ? periodeTekst(genomen, null) : null,
    ...eersteVersie(genomenOp),
  };
  if (!vaststelling || tot === null) {
    rijen.huidig.beschikking.push(open);
    return;
  }
  const gesloten = moment(bouw, tot, 4);
  if (gesloten > genomenOp) rijen.historie.beschikking.push({ ...open, vervangen_op: gesloten });
  rijen.huidig.beschikking.push({
    ...open,
    geldig: periodeTekst(genomen, tot),
    versie: 2,
    vastgelegd_op: gesloten,
  });
  if (besluit.ingetrokken) {
    rijen.huidig.beschikking.push({
      ...eigen,
      id: toeval.uuid(),
      advies_id: null,
      soort: 'intrekking',
      afwijkend: false,
      motivering: '',
      genomen_op: dagTekst(tot),
      bekendgemaakt_op: dagTekst(tot),
      bezwaar_uiterlijk_op: dagTekst(bezwaarUiterlijk(tot)),
      wacht_sinds: null,
      geldig: null,
      ...eersteVersie(gesloten),
    });
  }
}
