import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** Ids of one row in every table of one municipality. */
export type Vulling = {
  readonly gemeente: string;
  readonly gebruiker: string;
  readonly persoon: string;
  readonly dossier: string;
  readonly zitplaats: string;
  readonly plaatsing: string;
  readonly dienstverband: string;
};

/** Puts one row in every table with a municipality's data, as the owner of the database. */
export async function vulGemeente(pool: pg.Pool, gemeente: string): Promise<Vulling> {
  const id = Object.fromEntries(
    [
      'gebruiker',
      'persoon',
      'dossier',
      'aanvraag',
      'advies',
      'besluit',
      'organisatie',
      'werkgever',
      'werkplek',
    ]
      .concat(['zitplaats', 'keuze', 'voorstel', 'plaatsing', 'dienstverband'])
      .map((naam) => [naam, randomUUID()]),
  );
  const g = `'${gemeente}'`;
  const v = (naam: string) => `'${id[naam]}'`;
  const nr = gemeente.slice(2);
  await pool.query(`
    insert into register (gemeente_code, sinds) values (${g}, '2015-01-01') on conflict do nothing;
    insert into gebruiker (gemeente_code, id, naam, email) values (${g}, ${v('gebruiker')}, 'Medewerker', 'm${nr}@voorbeeld.nl');
    insert into gebruiker_rol (gemeente_code, gebruiker_id, rol, periode)
      values (${g}, ${v('gebruiker')}, 'klantmanager', '[2015-01-01,)');
    insert into sessie (gemeente_code, token_hash, gebruiker_id, verloopt_op)
      values (${g}, 'sessie-${nr}', ${v('gebruiker')}, now() + interval '1 hour');
    insert into eenmalige_link (gemeente_code, token_hash, gebruiker_id, verloopt_op)
      values (${g}, 'link-${nr}', ${v('gebruiker')}, now() + interval '1 hour');
    insert into verzoek (gemeente_code, sleutel, gebruiker_id, pad) values (${g}, gen_random_uuid(), ${v('gebruiker')}, '/');
    insert into zoekopdracht (gemeente_code, id, gebruiker_id, tekst) values (${g}, 'z-${nr}', ${v('gebruiker')}, 'noa');
    insert into auditregel (gemeente_code, handeling, tabel) values (${g}, 'gelezen', 'persoon');
    insert into persoon (gemeente_code, id, voornaam, achternaam, zoeknaam, geboortedatum)
      values (${g}, ${v('persoon')}, 'Noa', 'Berg', 'noa berg', '2001-05-06');
    insert into dossier (gemeente_code, id, persoon_id, nummer, klantmanager_id, herkomst, geopend_op)
      values (${g}, ${v('dossier')}, ${v('persoon')}, 'k-${nr}aa', ${v('gebruiker')}, 'zelf', '2025-01-01');
    insert into kandidaatprofiel (gemeente_code, dossier_id) values (${g}, ${v('dossier')});
    insert into aanhouding (gemeente_code, dossier_id, periode, reden) values (${g}, ${v('dossier')}, '[2025-02-01,2025-03-01)', 'op reis');
    insert into aanvaarde_afwijking (gemeente_code, dossier_id, soort, geldig, aanvaard_door, reden)
      values (${g}, ${v('dossier')}, 'minimum-uren', '[2025-04-01,2026-04-01)', 'Teamleider', 'Rustig opbouwen');
    insert into gesprek (gemeente_code, dossier_id, gevoerd_op, tekst) values (${g}, ${v('dossier')}, '2025-02-01', 'Goed gesprek');
    insert into adviesaanvraag (gemeente_code, id, dossier_id, aanvrager, ontvangen_op, uiterlijk_op)
      values (${g}, ${v('aanvraag')}, ${v('dossier')}, 'gemeente', '2025-01-06', '2025-03-03');
    insert into advies (gemeente_code, id, dossier_id, adviesaanvraag_id, uitgebracht_op, criterium_a, criterium_b)
      values (${g}, ${v('advies')}, ${v('dossier')}, ${v('aanvraag')}, '2025-02-10', true, false);
    insert into beschikking (gemeente_code, id, dossier_id, persoon_id, advies_id, soort, afwijkend, genomen_op,
        bekendgemaakt_op, bezwaar_uiterlijk_op, wacht_sinds, geldig)
      values (${g}, ${v('besluit')}, ${v('dossier')}, ${v('persoon')}, ${v('advies')}, 'vaststelling', false, '2025-02-17',
        '2025-02-18', '2025-04-01', '2025-02-10', '[2025-02-17,)');
    insert into organisatie (id, kvk, naam) values (${v('organisatie')}, '9000${nr}', 'Het Erf ${nr}');
    insert into werkgever (gemeente_code, id, organisatie_id, soort, vorm, sinds)
      values (${g}, ${v('werkgever')}, ${v('organisatie')}, 'aanbieder', 'stichting', '2015-01-01');
    insert into raamovereenkomst (gemeente_code, werkgever_id, nummer, periode, percelen)
      values (${g}, ${v('werkgever')}, 'R-1', '[2025-01-01,2027-01-01)', '{beschut-werk}');
    insert into werkplek (gemeente_code, id, nummer, werkgever_id, werksoort_code, naam, beschikbaar)
      values (${g}, ${v('werkplek')}, 'p-${nr}aa', ${v('werkgever')}, 'dieren', 'Dieren verzorgen', '[2025-01-01,)');
    insert into zitplaats (gemeente_code, id, werkplek_id, volgnummer, periode)
      values (${g}, ${v('zitplaats')}, ${v('werkplek')}, 1, '[2025-01-01,)');
    insert into keuze (gemeente_code, id, dossier_id, gekozen_op, geldig)
      values (${g}, ${v('keuze')}, ${v('dossier')}, '2025-03-01', '[2025-03-01,)');
    insert into keuze_plek (gemeente_code, keuze_id, dossier_id, rang, werkplek_id)
      values (${g}, ${v('keuze')}, ${v('dossier')}, 1, ${v('werkplek')});
    insert into samen_sessie (gemeente_code, dossier_id, gebruiker_id, aanwezig, begonnen_op)
      values (${g}, ${v('dossier')}, ${v('gebruiker')}, 'Joost', '2025-03-01');
    insert into samen_antwoord (gemeente_code, samen_sessie_id, dossier_id, vraag, antwoord)
      select gemeente_code, id, dossier_id, 'nodig-rustige-plek', 'ja' from samen_sessie where gemeente_code = ${g};
    insert into kandidaatmelding (gemeente_code, dossier_id, werkplek_id, soort, gemeld_op, uiterlijk_op)
      values (${g}, ${v('dossier')}, ${v('werkplek')}, 'kijken', '2025-03-01', '2025-03-14');
    insert into voorstel (gemeente_code, id, dossier_id, werkplek_id, voorgesteld_op, reageren_voor)
      values (${g}, ${v('voorstel')}, ${v('dossier')}, ${v('werkplek')}, '2025-03-02', '2025-03-16');
    insert into ronde (gemeente_code, nummer, lot, voorbereid_op, voorbereid_door)
      values (${g}, 1, 'trekking', '2025-03-01', 'Medewerker');
    insert into ronde_uitkomst (gemeente_code, ronde_id, dossier_id, uitleg)
      select gemeente_code, id, ${v('dossier')}, '{}' from ronde where gemeente_code = ${g};
    insert into ronde_ingreep (gemeente_code, dossier_id, werkplek_id, soort, reden, door, vanaf)
      values (${g}, ${v('dossier')}, ${v('werkplek')}, 'uitsluiting', 'Op verzoek', 'Medewerker', '2026-01-05');
    insert into plaatsing (gemeente_code, id, dossier_id, persoon_id, zitplaats_id, soort, periode)
      values (${g}, ${v('plaatsing')}, ${v('dossier')}, ${v('persoon')}, ${v('zitplaats')}, 'beschut-werk', '[2025-04-01,)');
    insert into dienstverband (gemeente_code, id, plaatsing_id, dossier_id, persoon_id, werkgever_id, regeling, soort, periode, overeengekomen_tot)
      values (${g}, ${v('dienstverband')}, ${v('plaatsing')}, ${v('dossier')}, ${v('persoon')}, ${v('werkgever')},
        'beschut-werk', 'bepaalde-tijd', '[2025-04-01,2026-04-01)', '2026-04-01');
    insert into dienstverband_uren (gemeente_code, dienstverband_id, dossier_id, periode, uren)
      values (${g}, ${v('dienstverband')}, ${v('dossier')}, '[2025-04-01,)', 28);
    insert into trede (gemeente_code, dossier_id, persoon_id, soort, periode)
      values (${g}, ${v('dossier')}, ${v('persoon')}, 'arbeidsmatige-dagbesteding', '[2024-01-01,2025-04-01)');
    insert into signaal_afhandeling (gemeente_code, gebruiker_id, dossier_id, onderwerp, soort, gedaan, gedaan_op, weer_tonen_op)
      values (${g}, ${v('gebruiker')}, ${v('dossier')}, 'x', 'geen-contact', 'uitgesteld', '2026-03-02', '2026-03-09');
    insert into berekening (gemeente_code, dossier_id, tabel, rij_id, regel, versie, peildatum, inhoud, vingerafdruk)
      values (${g}, ${v('dossier')}, 'adviesaanvraag', ${v('aanvraag')}, 'adviestermijn', 'adviestermijn 2015-01-01',
        '2025-01-06', '{}', repeat('0', 64));
    insert into loonwaardemeting (gemeente_code, dossier_id, gemeten_op, loonwaarde, gemeten_door)
      values (${g}, ${v('dossier')}, '2025-03-15', 0.4, 'Meetbureau');
    insert into loonkostensubsidie (gemeente_code, dienstverband_id, dossier_id, periode, loonwaardemeting_id)
      select gemeente_code, ${v('dienstverband')}, dossier_id, '[2025-04-01,2026-04-01)', id
      from loonwaardemeting where gemeente_code = ${g};
    insert into loonkostensubsidie_betaling (gemeente_code, loonkostensubsidie_id, dossier_id, maand, ex_cent, lasten_cent,
        incl_cent, uiterlijk_op, berekening_id)
      select s.gemeente_code, s.id, s.dossier_id, '2025-05-01', 100000, 25000, 125000, '2025-05-20', b.id
      from loonkostensubsidie s join berekening b on b.gemeente_code = s.gemeente_code where s.gemeente_code = ${g};
    insert into norm_invulling (gemeente_code, code, geldig, waarde, eenheid, artikel, bron, merk, gelezen_door,
        gecontroleerd_op, ingevuld_door, ingevuld_naam)
      values (${g}, 'minimumloon-uur', daterange('2027-01-01'::date + ${Number(nr)}, null), 15.01, 'euro-per-uur',
        'art. 8', 'Stcrt.', 'W', 'Medewerker', '2026-03-02', ${v('gebruiker')}, 'Medewerker');
    insert into gemeente_prijs (gemeente_code, soort, geldig, bedrag, bron, ingevuld_door, ingevuld_naam)
      values (${g}, 'prijs-per-plek', '[2026-01-01,)', 9000, 'raad', ${v('gebruiker')}, 'Medewerker');
    insert into lokale_regel (gemeente_code, soort, waarde, geldig, bron) values (${g}, 'minimum-uren', 28, '[2015-01-01,)', 'raad');
    insert into gemeente_aantal (gemeente_code, soort, jaar, aantal, bron) values (${g}, 'raadsaantal', 2026, 80, 'raad');
    insert into begroting (gemeente_code, jaar, voorziening, onderdeel, geldbron, bedrag_cent, bron)
      values (${g}, 2026, 'beschut-werk', 'begeleiding', 'participatiebudget', 85000000, 'raad');
    insert into kostenpost (gemeente_code, soort, voorziening, onderdeel, geldbron, periode, bedrag_cent, omschrijving)
      values (${g}, 'werkelijk', 'beschut-werk', 'begeleiding', 'participatiebudget', '[2026-01-01,2026-02-01)', 7000000, 'januari');
    insert into deelafspraak (eigenaar_code, partner_code, naam, periode, contact, aangeboden_op)
      values (${g}, 'GM0303', 'Delen', '[2025-01-01,)', 'Team werk', '2024-12-01');
    insert into plekdeling (eigenaar_code, partner_code, deelafspraak_id, werkplek_id, aantal, periode, geopend_op)
      select eigenaar_code, partner_code, id, ${v('werkplek')}, 1, '[2025-02-01,)', '2025-02-01'
      from deelafspraak where eigenaar_code = ${g};
    insert into plekdeling_zitplaats (gemeente_code, plekdeling_id, zitplaats_id, periode)
      select eigenaar_code, id, ${v('zitplaats')}, '[2025-02-01,2025-03-01)' from plekdeling where eigenaar_code = ${g};
    insert into participatiebudget (gemeente_code, jaar, bedrag_cent, mensen, bron) values (${g}, 2026, 890000000, 6500, 'raad');
  `);
  await pool.query(VERSIES);
  return {
    gemeente,
    gebruiker: id.gebruiker ?? '',
    persoon: id.persoon ?? '',
    dossier: id.dossier ?? '',
    zitplaats: id.zitplaats ?? '',
    plaatsing: id.plaatsing ?? '',
    dienstverband: id.dienstverband ?? '',
  };
}

/** Changes every row that can change, so that each historie table has rows too. */
const VERSIES = `do $$
declare tabel text;
begin
  for tabel in select replace(relname, '_historie', '') from pg_class where relname like '%\\_historie' and relkind = 'r' loop
    execute format('update %I set vastgelegd_op = vastgelegd_op - interval ''1 minute'' where vastgelegd_op >= now() - interval ''10 seconds''', tabel);
  end loop;
end $$`;
