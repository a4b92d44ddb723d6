import { legKeuzeVast } from '#application/keuze/index.ts';
import { maakPlaatsing } from '#application/plaatsing/index.ts';
import { beantwoordVoorstel, doeVoorstel, type VoorstelBeeld } from '#application/voorstel/index.ts';
import { registerWerkgever } from '#application/werkgever/index.ts';
import { addDagen, type Datum, datum, type Periode } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { conceptVan, opDossier, type Proef, registreer } from './kandidaatProef.ts';

/** An organisation as typed. */
export const WERKGEVER = {
  kvk: '90034001',
  naam: 'Het Erf',
  soort: 'aanbieder',
  vorm: 'zorg-of-welzijn',
  contactpersoon: 'Petra',
  telefoon: '',
  email: '',
  plaats: 'Almere',
} as const;

/** Adds an employer and gives its id. */
export async function voegWerkgeverToe(
  proef: Proef,
  actor: Actor,
  kvk: string = WERKGEVER.kvk,
): Promise<string> {
  const uitkomst = await proef.als(actor, (poorten, werk) =>
    registerWerkgever(werk, poorten, { ...WERKGEVER, kvk }),
  );
  if (!uitkomst.ok) throw new Error(uitkomst.error.code);
  return uitkomst.value.id;
}

/** Adds a place with some seats from 2025 on and gives its number. */
export async function voegPlekToe(
  proef: Proef,
  actor: Actor,
  werkgeverId: string,
  zitplaatsen = 1,
): Promise<string> {
  return await proef.als(actor, ({ werkplekken }) =>
    werkplekken.addWerkplek(
      {
        ...{ werkgeverId, werksoort: 'dieren', naam: 'Dieren verzorgen', omschrijving: '', plaats: 'Almere' },
        ...{
          postcode: '1315',
          urenMin: '24',
          urenMax: '36',
          begeleiding: 'intensief',
          permanentToezicht: true,
        },
        ...{ begeleider: 'Petra', aanpassingen: [], omgeving: null, opzet: 'groep', begintijd: '' },
        groepsgrootte: null,
        beschikbaar: { van: datum('2025-01-01'), tot: null },
        prijs: null,
      },
      zitplaatsen,
    ),
  );
}

/** Registers a person with a positive decision since the day, and gives the dossier number. */
export async function kandidaatMetBesluit(
  proef: Proef,
  actor: Actor,
  naam: string,
  besluitOp = '2025-11-17',
): Promise<string> {
  const nummer = await registreer(proef, actor, conceptVan(naam));
  await proef.database.pool.query(
    `insert into beschikking (gemeente_code, dossier_id, persoon_id, soort, afwijkend, motivering, genomen_op,
       bekendgemaakt_op, bezwaar_uiterlijk_op, wacht_sinds, geldig)
     select gemeente_code, id, persoon_id, 'vaststelling', false, '', $2, $2, $2::date + 42, $2, daterange($2, null)
     from dossier where nummer = $1`,
    [nummer, besluitOp],
  );
  return nummer;
}

/** Records a choice as of the application's day. */
export async function kies(proef: Proef, actor: Actor, nummer: string, plekken: readonly string[]) {
  return await opDossier(proef, actor, nummer, async (poorten, werk, kop) => {
    const beeld = await poorten.keuzes.loadKeuzeBeeld(kop.id, werk.vandaag);
    const vorige = beeld.keuzes.find(({ vervangenOp }) => vervangenOp === null)?.id ?? null;
    return await legKeuzeVast(werk, poorten, {
      ...{ kop, nummers: plekken, gekozenOp: werk.vandaag, aanwezig: 'Joost', vorige },
    });
  });
}

/** Proposes a place. */
export async function stelVoor(proef: Proef, actor: Actor, nummer: string, plek: string, reden = '') {
  return await opDossier(proef, actor, nummer, (poorten, werk, kop) =>
    doeVoorstel(werk, poorten, {
      ...{ kop, werkplekNummer: plek, reden, reagerenVoor: addDagen(werk.vandaag, 14) },
    }),
  );
}

/** The newest proposal of a person; an open one goes first. */
export async function laatsteVoorstel(
  proef: Proef,
  actor: Actor,
  nummer: string,
  plek?: string,
): Promise<VoorstelBeeld> {
  return await opDossier(proef, actor, nummer, async (poorten, _werk, kop) => {
    const lijst = await poorten.voorstellen.listVoorstellen(kop.id);
    const vanPlek = lijst.filter(({ werkplekNummer }) => plek === undefined || werkplekNummer === plek);
    const voorstel = vanPlek.find(({ status }) => status === 'open') ?? vanPlek[0];
    if (voorstel === undefined) throw new Error('no voorstel');
    return voorstel;
  });
}

/** Both sides say yes to the newest proposal. */
export async function aanvaard(proef: Proef, actor: Actor, nummer: string): Promise<void> {
  for (const kant of ['kandidaat', 'werkgever'] as const) {
    const voorstel = await laatsteVoorstel(proef, actor, nummer);
    const uitkomst = await proef.als(actor, (poorten, werk) =>
      beantwoordVoorstel(werk, poorten, voorstel, {
        ...{ versie: voorstel.versie, antwoord: { kant, antwoord: 'ja' }, reden: '' },
      }),
    );
    if (!uitkomst.ok) throw new Error(uitkomst.error.code);
  }
}

/** Makes the newest, accepted proposal a plaatsing with a contract for a fixed time. */
export async function plaats(
  proef: Proef,
  actor: Actor,
  nummer: string,
  invoer: {
    readonly van: string;
    readonly tot: string;
    readonly uren: string;
    readonly reden?: string;
    readonly oudePlek?: 'eindigt' | 'blijft';
  },
) {
  const voorstel = await laatsteVoorstel(proef, actor, nummer);
  const periode: Periode = { van: datum(invoer.van), tot: datum(invoer.tot) };
  return await opDossier(proef, actor, nummer, async (poorten, werk, kop) => {
    const plek = await poorten.werkplekken.findWerkplek(voorstel.werkplekNummer, werk.vandaag);
    const [zitplaats] = await poorten.plaatsingen.listVrijeZitplaatsen(voorstel.werkplekNummer, periode.van);
    return await maakPlaatsing(poorten, {
      ...{ kop, voorstel, zitplaatsId: zitplaats?.id ?? '', soort: 'beschut-werk', weetVast: false },
      ...{ oudePlek: invoer.oudePlek ?? null, redenOverstap: 'Overstap' },
      dienstverband: {
        ...{ werkgeverId: plek?.werkgeverId ?? '', soort: 'bepaalde-tijd', periode, opvolgend: false },
        ...{ uren: invoer.uren, redenAfwijking: invoer.reden ?? '' },
      },
    });
  });
}

/** Chooses, proposes and accepts one place. */
export async function naarAanvaard(proef: Proef, actor: Actor, nummer: string, plek: string): Promise<void> {
  await kies(proef, actor, nummer, [plek]);
  const voorstel = await stelVoor(proef, actor, nummer, plek, 'Is nu aan de beurt.');
  if (!voorstel.ok) throw new Error(voorstel.error.code);
  await aanvaard(proef, actor, nummer);
}

/** How many people work on the day, by the one definition. */
export async function telWerkzaam(proef: Proef, actor: Actor, dag: Datum): Promise<number> {
  const { rows } = await proef.database.pool.query<{ aantal: number }>(
    `select count(*) filter (where dienstverbanden > 0)::int as aantal from stand_personen($1, now())
     where gemeente_code = $2`,
    [dag, actor.gemeenteCode],
  );
  return rows[0]?.aantal ?? 0;
}
