import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Galerij, galerijdelen } from './galerij/galerij.tsx';
import { OpenbareGalerij } from './galerij/openbaar.tsx';
import {
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  GegevensLijst,
  Kerncijfer,
  KeuzeVeld,
  Knop,
  renderDocument,
  Tabel,
  TekstVeld,
} from './index.ts';

const middelen = {
  stijl: '/assets/stijl.css',
  eiland: '/assets/eiland.js',
  letters: ['/assets/a.woff2'],
  tekeningen: {},
};
const documenten = [
  ...galerijdelen.map((deel) => [deel, renderDocument(<Galerij deel={deel} middelen={middelen} />)] as const),
  ['openbaar', renderDocument(<OpenbareGalerij middelen={middelen} />)] as const,
];

describe.each(documenten)('the gallery page %s', (_, html) => {
  test('is a Dutch document with one main, one h1 and a skip link to the content', () => {
    expect(html).toMatch(/^<!doctype html><html lang="nl">/);
    expect(html.match(/<main/g)).toHaveLength(1);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('href="#inhoud"');
  });

  test('needs no inline style, inline script or event attribute', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain('<style');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/\son[a-z]+=/);
  });

  test('has no id twice', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('ties every label, description and error link to something that exists', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const verwezen = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby|aria-details)="([^"]+)"/g)];
    const fouten = [...html.matchAll(/href="#(veld-[^"]+)"/g)];
    const namen = [...verwezen, ...fouten].flatMap(([, waarde = '']) => waarde.split(' '));
    expect(namen.filter((naam) => !ids.has(naam))).toEqual([]);
  });

  test('says that the people are invented', () => {
    expect(html).toMatch(/(werkgevers en plekken op deze pagina|Mensen en werkgevers) zijn bedacht/);
  });
});

test('a field shows hint and error, and reads them out in that order', () => {
  const html = renderToString(
    <TekstVeld naam="bsn" label="Bsn" hint="Negen cijfers." fout="Dit klopt niet." verplicht />,
  );
  expect(html).toContain('aria-describedby="veld-bsn-hint veld-bsn-fout"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-required="true"');
  expect(html).not.toMatch(/\srequired|placeholder/);
});

test('a field that may stay empty says so in words; a filter says nothing', () => {
  expect(renderToString(<TekstVeld naam="a" label="A" verplicht={false} />)).toContain('(niet verplicht)');
  expect(renderToString(<TekstVeld naam="a" label="A" />)).not.toContain('verplicht');
});

test('a date is one text field that keeps what was typed wrong', () => {
  const html = renderToString(
    <DatumVeld naam="start" label="Start" waarde="31-02-2026" fout="Bestaat niet." />,
  );
  expect(html).toContain('value="31-02-2026"');
  expect(html).toContain('type="text"');
  expect(html).toContain('Bijvoorbeeld 30-04-2026');
});

test('an error link about a choice leads to its first radio', () => {
  const html = renderToString(
    <KeuzeVeld
      naam="advies"
      label="Advies"
      opties={[{ waarde: 'ja', label: 'Ja' }]}
      waarde="ja"
      fout="Kies."
    />,
  );
  expect(html).toContain('id="veld-advies"');
  expect(html).toContain('role="radiogroup"');
  expect(html).toContain('checked');
});

test('the error summary counts the points, takes the focus and links to the fields', () => {
  const html = renderToString(
    <Foutsamenvatting fouten={[{ naam: 'a', tekst: 'Vul A in.' }, { tekst: 'Nog iets.' }]} />,
  );
  expect(html).toContain('Er ging iets mis. Kijk naar deze 2 punten.');
  expect(html).toContain('autofocus');
  expect(html).toContain('href="#veld-a"');
  expect(renderToString(<Foutsamenvatting fouten={[]} />)).toBe('');
});

test('a form is posted once per key and leaves checking to the server', () => {
  const html = renderToString(
    <Formulier verzoek="k1" versie="7" mee={{ stap: '2' }}>
      <Knop>Opslaan</Knop>
    </Formulier>,
  );
  expect(html).toContain('method="post"');
  expect(html).toMatch(/novalidate/i);
  expect(html).toContain('name="verzoek" value="k1"');
  expect(html).toContain('name="versie" value="7"');
  expect(html).toContain('name="stap" value="2"');
});

test('what is not known is said, never shown as nought', () => {
  const cijfer = { naam: 'Wachten', peildatum: 'vandaag', definitie: 'x', bron: 'y' };
  expect(renderToString(<Kerncijfer {...cijfer} waarde={undefined} />)).toContain('onbekend');
  expect(renderToString(<Kerncijfer {...cijfer} waarde={0} />)).toContain('>0<');
  expect(renderToString(<Kerncijfer {...cijfer} waarde={1234} />)).toContain('1.234');
  expect(renderToString(<GegevensLijst gegevens={[{ naam: 'Telefoon', waarde: '' }]} />)).toContain(
    'onbekend',
  );
});

test('a table names its region, its columns and its order', () => {
  const html = renderToString(
    <Tabel
      id="t"
      bijschrift="Mensen"
      rijen={[{ id: 'x', naam: 'Noa <b>' }]}
      sleutel={(rij) => rij.id}
      kolommen={[
        {
          kop: 'Naam',
          rijkop: true,
          sorteren: { href: '?s=naam', richting: 'aflopend' },
          cel: (rij) => rij.naam,
        },
      ]}
    />,
  );
  expect(html).toContain('aria-sort="descending"');
  expect(html).toContain('scope="row"');
  expect(html).toContain('id="rij-x"');
  expect(html).toContain('Noa &lt;b>');
});
