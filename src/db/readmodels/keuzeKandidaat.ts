import { type RawBuilder, sql } from 'kysely';
import type { GedeeldProfiel } from '#application/keuze/index.ts';
import type { LokaleEis } from '#domain/dienstverband/index.ts';
import type { KandidaatEisen } from '#domain/haalbaarheid/index.ts';
import { parseBehoefte } from '#domain/keuze/index.ts';
import { type Cent, cent, type Datum, type DossierId, datum, type Uren } from '#domain/shared/index.ts';
import { type Begeleiding, parseAanpassing } from '#domain/werkplek/index.ts';
import type { Database } from '../verbinding/index.ts';

/** What a person needs of a place, the part an employer may see, and the hard local rule of the day. */
export type KeuzeKandidaat = {
  readonly eisen: KandidaatEisen;
  readonly profiel: GedeeldProfiel;
  readonly vaststellingOp: Datum | null;
  readonly hardeEis: LokaleEis | null;
  /** The highest price a year that the gemeente pays for a place; null when it has no such rule. */
  readonly maximumprijs: Cent | null;
};

type Rij = {
  id: DossierId;
  werksoorten: string[];
  behoeften: string[] | null;
  urenMin: Uren | null;
  urenMax: Uren | null;
  maxAfstandKm: number | null;
  begeleiding: Begeleiding | null;
  permanentToezicht: boolean | null;
  aanpassingen: string[] | null;
  beschikbaarVanaf: Datum | null;
  vaststellingVan: Datum | null;
  vaststellingTot: Datum | null;
  hardeUren: Uren | null;
  hardeMaanden: string | null;
  bron: string | null;
  maximumprijsEuro: number | null;
};

export async function loadKeuzeKandidaat(
  tx: Database,
  dossierId: DossierId,
  peildatum: Datum,
): Promise<KeuzeKandidaat> {
  const kandidaat = (await listKeuzeKandidaten(tx, sql`d.id = ${dossierId}`, peildatum)).get(dossierId);
  if (kandidaat === undefined) throw new RangeError('dossier without a row');
  return kandidaat;
}

/** The same for every dossier `d` that the condition holds for. */
export async function listKeuzeKandidaten(
  tx: Database,
  waar: RawBuilder<unknown>,
  peildatum: Datum,
): Promise<ReadonlyMap<DossierId, KeuzeKandidaat>> {
  const { rows } = await sql<Rij>`
    select d.id,
      array(select ws.naam from unnest(k.werksoorten) with ordinality gewenst(code, plaats)
        join werksoort ws on ws.code = gewenst.code order by gewenst.plaats) as werksoorten,
      k.behoeften, k.uren_min as "urenMin", k.uren_max as "urenMax", k.max_afstand_km as "maxAfstandKm", k.begeleiding,
      k.permanent_toezicht as "permanentToezicht", k.aanpassingen_nodig as aanpassingen,
      k.beschikbaar_vanaf as "beschikbaarVanaf", lower(b.geldig) as "vaststellingVan", upper(b.geldig) as "vaststellingTot",
      (select r.waarde from lokale_regel r where r.soort = 'minimum-uren' and r.hard and r.geldig @> ${peildatum}::date
        and not ${isAanvaard('minimum-uren', peildatum)})
        as "hardeUren",
      (select r.waarde from lokale_regel r where r.soort = 'minimum-maanden' and r.hard and r.geldig @> ${peildatum}::date
        and not ${isAanvaard('minimum-maanden', peildatum)})
        as "hardeMaanden",
      (select min(r.bron) from lokale_regel r where r.hard and r.soort <> 'maximumprijs'
        and r.geldig @> ${peildatum}::date) as bron,
      (select r.waarde::int from lokale_regel r where r.soort = 'maximumprijs' and r.geldig @> ${peildatum}::date)
        as "maximumprijsEuro"
    from dossier d
    left join kandidaatprofiel k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
    left join beschikking b
      on b.gemeente_code = d.gemeente_code and b.dossier_id = d.id and b.geldig @> ${peildatum}::date
    where ${waar}`.execute(tx);
  return new Map(rows.map((rij) => [rij.id, toKandidaat(rij)]));
}

/** SQL condition: a deviation from this rule was accepted for dossier `d`, which lifts the rule. */
function isAanvaard(soort: 'minimum-uren' | 'minimum-maanden', peildatum: Datum): RawBuilder<boolean> {
  return sql<boolean>`exists (select from aanvaarde_afwijking a where a.gemeente_code = d.gemeente_code
    and a.dossier_id = d.id and a.soort = ${soort} and a.geldig @> ${peildatum}::date)`;
}

function toKandidaat(rij: Rij): KeuzeKandidaat {
  return {
    eisen: toEisen(rij),
    profiel: {
      werksoorten: rij.werksoorten,
      behoeften: (rij.behoeften ?? []).flatMap((behoefte) => parseBehoefte(behoefte) ?? []),
      urenMin: rij.urenMin,
      urenMax: rij.urenMax,
      beschikbaarVanaf: rij.beschikbaarVanaf,
    },
    vaststellingOp: rij.vaststellingVan,
    hardeEis: toHardeEis(rij),
    maximumprijs: rij.maximumprijsEuro === null ? null : cent(rij.maximumprijsEuro * 100),
  };
}

function toEisen(rij: Rij): KandidaatEisen {
  const { urenMin, urenMax, maxAfstandKm, begeleiding, aanpassingen, permanentToezicht } = rij;
  return {
    vaststellingen:
      rij.vaststellingVan === null ? [] : [{ van: rij.vaststellingVan, tot: rij.vaststellingTot }],
    beschikbaarVanaf: rij.beschikbaarVanaf,
    uren: urenMin === null || urenMax === null ? null : { minimaal: urenMin, maximaal: urenMax },
    // Days of the week and travel times are not recorded, so nothing is asked of them.
    dagen: [],
    reistijd: 'geen-grens',
    reisafstand: maxAfstandKm === null ? null : maxAfstandKm * 1000,
    begeleiding,
    permanentToezicht,
    aanpassingen: aanpassingen?.map(parseAanpassing).filter((code) => code !== undefined) ?? null,
    // The rule itself is left out for whoever has one.
    heeftAanvaardeAfwijking: false,
  };
}

function toHardeEis({ hardeUren, hardeMaanden, bron }: Rij): LokaleEis | null {
  if (bron === null) return null;
  return {
    geldig: { van: datum('2015-01-01'), tot: null },
    minimaleUren: hardeUren,
    minimaleMaanden: hardeMaanden === null ? null : Number(hardeMaanden),
    hard: true,
    bron,
  };
}
