import { BESTANDEN } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';
import { checkGelijk, checkUniek, checkVerwijzing } from './sleutels.ts';

/** Checks occupations and kinds of work: keys, levels, and that every proposed occupation exists under that name. */
export function* checkBeroepen(referentie: Referentie): Generator<ReferentieFout> {
  const { iscoBeroepen, escoBeroepen, werksoorten } = referentie;
  const label = new Map(iscoBeroepen.map(({ waarden }) => [waarden.isco08, waarden.label_nl]));
  const isco = { bestand: BESTANDEN.iscoBeroepen, sleutels: new Set(label.keys()) };
  yield* checkUniek(BESTANDEN.iscoBeroepen, 'isco08', iscoBeroepen, (b) => b.isco08);
  for (const { regel, waarden } of iscoBeroepen) {
    if (waarden.isco08.length === waarden.niveau) continue;
    const plek = { bestand: BESTANDEN.iscoBeroepen, regel, kolom: 'isco08' };
    yield { code: 'waarde-onjuist', ...plek, waarde: waarden.isco08, verwacht: 'iscocode' };
  }
  yield* checkUniek(BESTANDEN.escoBeroepen, 'uri', escoBeroepen, (b) => b.uri);
  yield* checkVerwijzing(BESTANDEN.escoBeroepen, 'isco08', escoBeroepen, (b) => [b.isco08], isco);
  yield* checkUniek(BESTANDEN.werksoorten, 'code', werksoorten, (w) => w.code);
  yield* checkVerwijzing(
    BESTANDEN.werksoorten,
    'isco08_voorstel',
    werksoorten,
    (w) => w.isco08_voorstel,
    isco,
  );
  yield* checkGelijk(
    BESTANDEN.werksoorten,
    'isco08_labels_nl',
    werksoorten,
    (w) => ({
      waarde: w.isco08_labels_nl,
      verwacht: w.isco08_voorstel.map((code) => label.get(code) ?? '').join(' | '),
    }),
    BESTANDEN.iscoBeroepen,
  );
}
