import { describe, expect, it } from 'vitest';
import { isRondeGelijk } from '#application/ronde/index.ts';
import { listSignalen } from '#application/signaal/index.ts';
import { laadDemo } from '#db/demo/index.ts';
import { createSignaalReadmodel } from '#db/readmodels/signaal.readmodel.ts';
import { inTransactie } from '#db/verbinding/index.ts';
import { datum } from '#domain/shared/index.ts';
import { playRondes } from '#server/start/verzonnenRondes.ts';
import { createTestDatabase } from '../support/database.ts';
import { VANDAAG } from '../support/kandidaatProef.ts';

const TOEN = datum('2019-04-15');
const SLEUTEL = Buffer.alloc(32, 1);

const { pool, db } = await createTestDatabase({ referentie: true });
await laadDemo(pool, { soort: 'almere', peildatum: VANDAAG, sleutel: SLEUTEL });
await playRondes(pool, { peildatum: VANDAAG, sleutel: SLEUTEL });

async function vraag(sql: string): Promise<Record<string, string | null>[]> {
  const { rows } = await pool.query<Record<string, string | null>>(sql);
  return rows;
}

describe('the rounds that the invented gemeente ran', () => {
  it('were on 12 and 26 January, and each comes out the same again', async () => {
    const rondes = await vraag('select gedraaid_op, status, markt, toewijzing from ronde order by nummer');
    expect(rondes.map(({ gedraaid_op, status }) => [gedraaid_op, status])).toEqual([
      ['2026-01-12', 'verstuurd'],
      ['2026-01-26', 'verstuurd'],
    ]);
    expect(rondes.map(({ markt, toewijzing }) => isRondeGelijk(markt ?? '', toewijzing ?? ''))).toEqual([
      true,
      true,
    ]);
  });

  it('gave offers of every end: a no with a reason, two times yes, no answer in time', async () => {
    const einden = await vraag(
      `select distinct status, kandidaat_antwoord, werkgever_antwoord, reden_code, reageren_voor < '2026-03-02' as voorbij
       from voorstel where ronde_id is not null order by status`,
    );
    expect(einden).toEqual([
      {
        status: 'aanvaard',
        kandidaat_antwoord: 'ja',
        werkgever_antwoord: 'ja',
        reden_code: null,
        voorbij: true,
      },
      {
        status: 'afgewezen',
        kandidaat_antwoord: 'nee',
        werkgever_antwoord: null,
        reden_code: 'ander-werk',
        voorbij: true,
      },
      {
        status: 'ingetrokken',
        kandidaat_antwoord: null,
        werkgever_antwoord: null,
        reden_code: null,
        voorbij: true,
      },
      { status: 'open', kandidaat_antwoord: null, werkgever_antwoord: null, reden_code: null, voorbij: true },
    ]);
  });

  it('knew of nobody whose choice came later: Noa chose on 20 January and waited on', async () => {
    const noa = await vraag(
      `select r.nummer::text, u.werkplek_id from ronde_uitkomst u
       join ronde r on r.gemeente_code = u.gemeente_code and r.id = u.ronde_id
       join dossier d on d.gemeente_code = u.gemeente_code and d.id = u.dossier_id
       join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
       where p.voornaam = 'Noa' and p.achternaam = 'Berg'`,
    );
    expect(noa).toEqual([{ nummer: '2', werkplek_id: null }]);
    const later = await vraag(
      `select 1 from ronde_uitkomst u join ronde r on r.gemeente_code = u.gemeente_code and r.id = u.ronde_id
       join keuze k on k.gemeente_code = u.gemeente_code and k.dossier_id = u.dossier_id and upper_inf(k.geldig)
       where k.gekozen_op > r.gedraaid_op`,
    );
    expect(later).toEqual([]);
  });

  it('change no figure, and nothing on the list of Farah', async () => {
    expect(
      await vraag(
        `select werkzaam, wachtend from stand_per_gemeente('2026-03-02', now()) where gemeente_code = 'GM0034'`,
      ),
    ).toEqual([{ werkzaam: 121, wachtend: 23 }]);
    const [farah] = await vraag(`select id from gebruiker where naam = 'Farah El Idrissi'`);
    const groepen = await inTransactie(
      db,
      { gemeenteCode: 'GM0034', gebruikerId: farah?.id ?? '' },
      async (tx) => {
        const poort = createSignaalReadmodel(tx);
        const dossiers = await poort.listDossierFeiten(VANDAAG);
        return listSignalen({ vandaag: VANDAAG }, dossiers, await poort.listWerkgeverFeiten(VANDAAG), []);
      },
    );
    const dringend = groepen.flatMap(({ signalen }) =>
      signalen.filter(({ urgentie }) => urgentie !== 'later'),
    );
    expect(dringend).toHaveLength(7);
  });
});

it('on a day before there was a policy, nothing is run', async () => {
  const { pool: leeg } = await createTestDatabase({ referentie: true });
  await laadDemo(leeg, { soort: 'almere', peildatum: TOEN, sleutel: SLEUTEL });
  await playRondes(leeg, { peildatum: TOEN, sleutel: SLEUTEL });
  const { rows } = await leeg.query('select count(*)::int as aantal from ronde');
  expect(rows).toEqual([{ aantal: 0 }]);
});
