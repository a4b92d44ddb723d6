import { expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { createProef, opDossier } from '../support/kandidaatProef.ts';
import { voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import { wachtendeMetKeuze } from '../support/rondeProef.ts';

it('F04 the maximum of the gemeente itself holds beside that of the framework agreement, the lowest counts', async () => {
  const proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  const plek = await voegPlekToe(proef, proef.farah, werkgever);
  const ann = await wachtendeMetKeuze(proef, proef.farah, 'Ann Visser', '2021-01-04', [plek]);
  const zetPrijs = (cent: number | null, eenheid: string | null) =>
    proef.database.pool.query('update werkplek set prijs_cent = $2, prijs_eenheid = $3 where nummer = $1', [
      ...[plek, cent, eenheid],
    ]);
  const toets = () =>
    opDossier(proef, proef.farah, ann, async ({ keuzes }, { vandaag }, kop) => {
      const beeld = await keuzes.loadKeuzeBeeld(kop.id, vandaag);
      const [eerste] = beeld.plekken;
      return eerste?.haalbaarheid.toetsen.find(({ code }) => code === 'prijs');
    });
  const zetMaximum = (euro: number, vanaf: string) =>
    proef.als(proef.farah, ({ regels }) =>
      regels.addMaximumprijs({ euro, vanaf: datum(vanaf), bron: 'Raad, 2026' }),
    );

  await zetPrijs(2_200_000, 'jaar');
  expect(await toets()).toBeUndefined();
  await zetMaximum(20_000, '2026-01-01');
  expect(await toets()).toMatchObject({ gevraagd: 2_000_000, geboden: 2_200_000, uitkomst: 'voldoet-niet' });
  await zetPrijs(160_000, 'maand');
  expect(await toets()).toMatchObject({ gevraagd: 166_666, uitkomst: 'voldoet' });
  await zetPrijs(null, null);
  expect(await toets()).toMatchObject({ geboden: null, uitkomst: 'onbekend' });
  await zetPrijs(2_200_000, 'jaar');
  await zetMaximum(25_000, '2026-02-01');
  expect(await toets()).toMatchObject({ gevraagd: 2_500_000, uitkomst: 'voldoet' });
  await proef.database.pool.query(
    `insert into raamovereenkomst (gemeente_code, werkgever_id, nummer, periode, percelen, maximumprijs_cent, prijs_eenheid)
     select gemeente_code, id, 'R1', '[2025-01-01,2027-01-01)', '{beschut-werk}', 2100000, 'jaar' from werkgever where id = $1`,
    [werkgever],
  );
  expect(await toets()).toMatchObject({ gevraagd: 2_100_000, uitkomst: 'voldoet-niet' });
  const lijst = await proef.als(proef.farah, ({ regels }) => regels.listMaximumprijzen());
  expect(lijst).toMatchObject([
    { euro: 25_000, geldig: { van: '2026-02-01', tot: null } },
    { euro: 20_000, geldig: { van: '2026-01-01', tot: '2026-02-01' } },
  ]);
  expect(await proef.als(proef.farah, ({ regels }) => regels.listLokaleRegels())).toEqual([]);
});
