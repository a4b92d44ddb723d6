import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import type { VoorstelBeeld } from '#application/voorstel/index.ts';
import { datum } from '#domain/shared/index.ts';
import { BewaardUitleg } from './bewaard.tsx';

const kas: VoorstelBeeld = {
  ...{
    id: 'kas',
    versie: 1,
    dossierNummer: 'k-1',
    werkplekNummer: 'p-1',
    werkplek: 'de kas',
    werkgever: 'W',
  },
  ...{ rang: 2, afwijkingReden: '', voorgesteldOp: datum('2026-03-02'), reagerenVoor: datum('2026-03-16') },
  ...{ status: 'bewaard', kandidaat: null, werkgeverAntwoord: null, kant: null, reden: '', afgerondOp: null },
  ...{ isGeplaatst: false, vervangtId: null },
};
const hof: VoorstelBeeld = { ...kas, id: 'hof', werkplek: 'het hof', status: 'open', vervangtId: 'kas' };

function schrijf(voorstel: VoorstelBeeld, voorstellen: readonly VoorstelBeeld[]): string {
  return renderToString(<BewaardUitleg voorstel={voorstel} voorstellen={voorstellen} />);
}

it('says of the better offer which one comes back, and of the kept one that it waits', () => {
  expect(schrijf(hof, [hof, kas])).toContain('Zegt een kant nee, dan geldt het aanbod van de kas weer.');
  const wacht = schrijf(kas, [hof, kas]);
  expect(wacht).toContain('wacht achter een beter aanbod: het hof');
  expect(wacht).toContain('alleen worden ingetrokken');
});

it('says of both that the old one came back once the better one has lapsed', () => {
  const weer: VoorstelBeeld = { ...kas, status: 'open', heropendNa: hof };
  expect(schrijf(weer, [hof, weer])).toContain('Dit aanbod geldt weer. Voor het betere aanbod, het hof,');
  expect(schrijf(hof, [hof, weer])).toContain('Daarom geldt het aanbod van de kas weer.');
});

it('says nothing of an offer that stands alone, nor of one that once replaced another', () => {
  expect(schrijf({ ...hof, vervangtId: null }, [hof])).toBe('');
  const klaar: VoorstelBeeld = { ...hof, status: 'aanvaard' };
  expect(schrijf(klaar, [klaar, { ...kas, status: 'ingetrokken' }])).toBe('');
});
