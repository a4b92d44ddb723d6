import { sql } from 'kysely';
import type { KeuzePlek } from '#application/keuze/index.ts';
import { determineHaalbaarheid, type Haalbaarheid, type WerkplekAanbod } from '#domain/haalbaarheid/index.ts';
import { addDagen, type Cent, cent, type Datum, type DossierId, laatsteDatum } from '#domain/shared/index.ts';
import { parseAanpassing } from '#domain/werkplek/index.ts';
import type { Database } from '../verbinding/index.ts';
import { type DekkingKolommen, dekkingKolommen, joinDeling, toDekking } from './deelafspraakSql.ts';
import type { KeuzeKandidaat } from './keuzeKandidaat.ts';
import { eerderGekozen, joinVerbod, keuzePlekSql } from './keuzePlekSql.ts';
import { joinRaamovereenkomst, type PrijsKolommen, prijsKolommen, withPrijs } from './werkplek.readmodel.ts';

/** A place that comes free within this many days counts as on offer (matching: the horizon of a round). */
const HORIZON_DAGEN = 56;

type Rij = Omit<KeuzePlek, 'haalbaarheid' | 'beschikbaar' | 'prijs' | 'maximumprijs'> &
  PrijsKolommen &
  DekkingKolommen & {
    van: Datum;
    tot: Datum | null;
    permanentToezicht: boolean | null;
    aanpassingen: string[] | null;
    neeOp: Datum | null;
    neeReden: string | null;
  };

/** The places that this person could work at, chosen ones first in their order, then the nearest. */
export async function listKeuzePlekken(
  tx: Database,
  dossierId: DossierId,
  kandidaat: KeuzeKandidaat,
  peildatum: Datum,
): Promise<readonly KeuzePlek[]> {
  const { rows } = await sql<Rij>`
    with ${eerderGekozen(dossierId, kandidaat.vaststellingOp, peildatum)}
    select p.id, p.nummer, p.naam, o.naam as werkgever, ws.naam as werksoort, p.plaats, p.omschrijving,
      p.uren_min as "urenMin", p.uren_max as "urenMax", p.begeleiding, p.permanent_toezicht as "permanentToezicht",
      p.aanpassingen, lower(p.beschikbaar) as van, upper(p.beschikbaar) as tot, ${prijsKolommen},
      ${dekkingKolommen},
      ${keuzePlekSql(dossierId, peildatum)},
      coalesce(eerder.dossiers, '{}') as eerder
    from werkplek p
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    join werksoort ws on ws.code = p.werksoort_code
    join dossier d on d.gemeente_code = p.gemeente_code and d.id = ${dossierId}
    join persoon mens on mens.gemeente_code = d.gemeente_code and mens.id = d.persoon_id
    left join postcode thuis on thuis.pc4 = left(mens.postcode, 4)
    left join postcode daar on daar.pc4 = left(p.postcode, 4)
    left join keuze k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id and upper_inf(k.geldig)
    left join keuze_plek kp on kp.gemeente_code = p.gemeente_code and kp.keuze_id = k.id and kp.werkplek_id = p.id
    left join eerder on eerder.werkplek_id = p.id
    ${joinDeling}
    ${joinVerbod(dossierId)}
    ${joinRaamovereenkomst(peildatum)}
    where p.beschikbaar && daterange(${peildatum}::date, null) or kp.rang is not null
    order by kp.rang, afstand, o.naam collate "nl-NL-x-icu", p.naam collate "nl-NL-x-icu", p.id`.execute(tx);
  return rows.map((rij) => asKeuzePlek(rij, kandidaat, peildatum));
}

function asKeuzePlek(rij: Rij, kandidaat: KeuzeKandidaat, peildatum: Datum): KeuzePlek {
  const { van, tot, permanentToezicht, aanpassingen, neeOp, neeReden, ...kolommen } = rij;
  const { gedeeld, afspraakNaam, afspraakGemeente, afspraakVan, afspraakTot, ...rest } = kolommen;
  const dekking = { gedeeld, afspraakNaam, afspraakGemeente, afspraakVan, afspraakTot };
  const plek = { ...withPrijs(rest), beschikbaar: { van, tot } };
  const haalbaarheid = toetsPlek(
    { ...plek, ...dekking, permanentToezicht, aanpassingen, neeOp, neeReden },
    kandidaat,
    peildatum,
  );
  return { ...plek, haalbaarheid };
}

type TeToetsen = Pick<
  KeuzePlek,
  'urenMin' | 'urenMax' | 'begeleiding' | 'prijs' | 'maximumprijs' | 'beschikbaar' | 'vrijVanaf' | 'afstand'
> &
  DekkingKolommen &
  Pick<Rij, 'permanentToezicht' | 'aanpassingen' | 'neeOp' | 'neeReden'>;

/** Which hard requirements hold for one person at one place, from the day that both are free. */
export function toetsPlek(
  plek: TeToetsen,
  { eisen, hardeEis, maximumprijs: eigenMaximum }: KeuzeKandidaat,
  peildatum: Datum,
): Haalbaarheid {
  const { urenMin, urenMax, begeleiding, aanpassingen, prijs, neeOp } = plek;
  const aanbod: WerkplekAanbod = {
    periode: plek.beschikbaar,
    vrijVanaf: plek.vrijVanaf,
    uren: urenMin === null || urenMax === null ? null : { minimaal: urenMin, maximaal: urenMax },
    dagen: [],
    afstand: plek.afstand,
    reistijd: null,
    begeleiding,
    permanentToezicht: plek.permanentToezicht,
    aanpassingen: aanpassingen?.map(parseAanpassing).filter((code) => code !== undefined) ?? null,
    prijs: prijs && cent(prijs.bedrag),
    maximumprijs: findMaximum(plek, eigenMaximum),
    afspraak: toDekking(plek),
    uitsluiting: neeOp && { datum: neeOp, grond: plek.neeReden ?? '' },
  };
  const start = findStart(plek.vrijVanaf, eisen.beschikbaarVanaf, peildatum);
  return determineHaalbaarheid({ eisen, aanbod, start, lokaleEis: hardeEis });
}

const MAANDEN = { jaar: 1, maand: 12 } as const;

/**
 * The lowest of the maximum of the framework agreement and that of the gemeente itself, in the unit of the price; null
 * when neither can be compared with it. Without a price any maximum makes it a question.
 */
function findMaximum({ prijs, maximumprijs }: TeToetsen, eigenMaximum: Cent | null): Cent | null {
  const raam = prijs === null || prijs.eenheid === maximumprijs?.eenheid ? maximumprijs : null;
  const eenheid = prijs?.eenheid ?? 'jaar';
  const eigen =
    eigenMaximum !== null && (eenheid === 'jaar' || eenheid === 'maand')
      ? Math.floor(eigenMaximum / MAANDEN[eenheid])
      : null;
  const grenzen = [raam?.bedrag, eigen].filter((grens) => typeof grens === 'number');
  return grenzen.length === 0 ? null : cent(Math.min(...grenzen));
}

/** The first day that person and seat are both free, when that is soon; otherwise today, which then fails. */
function findStart(vrijVanaf: Datum | null, beschikbaarVanaf: Datum | null, peildatum: Datum): Datum {
  const start = laatsteDatum(peildatum, vrijVanaf ?? peildatum, beschikbaarVanaf ?? peildatum);
  return start === peildatum || start <= addDagen(peildatum, HORIZON_DAGEN) ? start : peildatum;
}
