import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculateStand } from '#domain/stand/index.ts';
import { StandPlicht } from './stand-plicht.tsx';

type Getallen = { werkzaam: number | null; taakstelling: number | null; raadsAantal?: number };

function toon({ raadsAantal, ...getallen }: Getallen, peildatum = '2026-03-02'): string {
  const stand = calculateStand({ positief: 90, ...getallen });
  return renderToString(
    <StandPlicht stand={stand} peildatum={datum(peildatum)} raadsAantal={raadsAantal ?? null} />,
  );
}

describe('the duty on Stand van zaken', () => {
  it('holds until the number is reached, and says what those who wait get', () => {
    const html = toon({ werkzaam: 73, taakstelling: 139 });
    expect(html).toContain('Ja. Het aantal van 139 is nog niet gehaald.');
    expect(html).toContain('Participatiewet artikel 10b lid 7');
    expect(html).toContain('Plekken die er nog moeten komen');
    expect(html).not.toContain('mag de verordening zeggen');
  });

  it('is over at the number, and offering stays allowed', () => {
    expect(toon({ werkzaam: 73, taakstelling: 65 })).toContain(
      'Het aantal van 65 is gehaald. Aanbieden mag wel.',
    );
  });

  it('follows the higher number of the council, with an order for the surplus only', () => {
    const html = toon({ werkzaam: 73, taakstelling: 65, raadsAantal: 80 });
    expect(html).toContain('Ja. Het aantal van 80 is nog niet gehaald.');
    expect(html).toContain('plek 66 tot en met 80');
    expect(toon({ werkzaam: 73, taakstelling: 65, raadsAantal: 60 })).toContain(
      'lager dan het aantal van de minister',
    );
  });

  it('unknown is never a yes or a no', () => {
    expect(toon({ werkzaam: 73, taakstelling: null })).toContain('Het aantal van de minister voor dit jaar');
    expect(toon({ werkzaam: null, taakstelling: 65 })).toContain('niet bekend hoeveel mensen er werken');
  });

  it('before 2017 there was none, before 2015 no law that was read', () => {
    const vroeger = toon({ werkzaam: 9, taakstelling: 25 }, '2016-06-01');
    expect(vroeger).toContain('Het was geen plicht.');
    expect(vroeger).not.toContain('lid 7');
    expect(toon({ werkzaam: 9, taakstelling: 25 }, '2014-12-31')).toContain('We kunnen wel rekenen voor');
  });
});
