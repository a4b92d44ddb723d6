import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import {
  compareSignaal,
  determineSignaal,
  type SignaalFeiten,
  type SignaalSoort,
  STANDAARD_DREMPELS,
  URGENTIES,
} from './index.ts';

const peildatum = datum('2026-03-02');

function urgentie<S extends SignaalSoort>(soort: S, feit: SignaalFeiten[S], dag = '2026-03-02') {
  return determineSignaal(soort, feit, datum(dag))?.urgentie ?? null;
}

describe('Milan (S1, S2)', () => {
  const milan = {
    laatsteDag: datum('2026-04-30'),
    aanzeggingUiterlijk: datum('2026-03-30'),
    nummer: 2,
    kanTijdelijkVerder: true,
  };

  it('his job ends in 59 days, to be known by 30 March: for today', () => {
    expect(determineSignaal('dienstverband-stopt', milan, peildatum)).toEqual({
      soort: 'dienstverband-stopt',
      urgentie: 'vandaag',
      data: { ...milan, dagen: 59 },
      acties: ['vast-dienstverband-bespreken', 'tijdelijk-verlengen', 'samen-nieuwe-plek-zoeken'],
      uiterlijk: '2026-03-30',
    });
  });

  it.each([
    ['2025-12-30', null],
    ['2025-12-31', 'later'],
    ['2026-01-30', 'deze-week'],
    ['2026-02-28', 'deze-week'],
    ['2026-03-01', 'vandaag'],
    ['2026-04-30', 'vandaag'],
    ['2026-05-01', null],
  ])('on %s it is %s', (dag, verwacht) => {
    expect(urgentie('dienstverband-stopt', milan, dag)).toBe(verwacht);
  });

  it('comes before what is due later (S1)', () => {
    const noa = determineSignaal('keuze-klaar-plek-vrij', { werkplekId: 'het-erf', rang: 1 }, peildatum);
    const signaal = determineSignaal('dienstverband-stopt', milan, peildatum);
    expect(noa && signaal && [noa, signaal].sort(compareSignaal).map(({ soort }) => soort)).toEqual([
      'dienstverband-stopt',
      'keuze-klaar-plek-vrij',
    ]);
  });

  it('fourteen days before the notice is for today, however far the end', () => {
    const drempels = { ...STANDAARD_DREMPELS, dienstverbandDagen: { vandaag: 0, dezeWeek: 0, later: 120 } };
    const op = (dag: string) =>
      determineSignaal('dienstverband-stopt', milan, datum(dag), drempels)?.urgentie;
    expect(op('2026-03-15')).toBe('later');
    expect(op('2026-03-16')).toBe('vandaag');
  });

  it('no temporary extension is offered after the last temporary job', () => {
    const derde = { ...milan, nummer: 3, kanTijdelijkVerder: false };
    expect(determineSignaal('dienstverband-stopt', derde, peildatum)?.acties).toEqual([
      'vast-dienstverband-bespreken',
      'samen-nieuwe-plek-zoeken',
    ]);
  });

  it('without notice the last day itself is the date', () => {
    const kort = { ...milan, aanzeggingUiterlijk: null };
    expect(determineSignaal('dienstverband-stopt', kort, peildatum)?.uiterlijk).toBe('2026-04-30');
  });
});

describe('terms', () => {
  const advies = { aangevraagd: datum('2026-01-05'), uiterlijk: datum('2026-03-02') };
  it.each([
    ['2026-02-15', null],
    ['2026-02-16', 'later'],
    ['2026-02-23', 'deze-week'],
    ['2026-03-02', 'deze-week'],
    ['2026-03-03', 'vandaag'],
  ])('the advice is due 2 March: on %s %s', (dag, verwacht) => {
    expect(urgentie('advies-blijft-uit', advies, dag)).toBe(verwacht);
  });

  const besluit = {
    adviesDatum: datum('2026-01-12'),
    uitkomst: 'positief',
    uiterlijk: datum('2026-03-09'),
  } as const;
  it.each([
    ['2026-01-12', 'later'],
    ['2026-02-09', 'deze-week'],
    ['2026-03-02', 'vandaag'],
    ['2026-04-01', 'vandaag'],
  ])('the decision is due 9 March: on %s %s', (dag, verwacht) => {
    expect(urgentie('besluit-nemen', besluit, dag)).toBe(verwacht);
  });

  const bezwaar = { uitkomst: 'negatief', afwijkend: false, uiterlijk: datum('2026-03-16') } as const;
  it.each([
    ['2026-02-03', 'later'],
    ['2026-03-09', 'deze-week'],
    ['2026-03-16', 'vandaag'],
    ['2026-03-17', 'later'],
    ['2026-03-23', 'later'],
    ['2026-03-24', null],
  ])('objection until 16 March: on %s %s', (dag, verwacht) => {
    expect(urgentie('bezwaartermijn', bezwaar, dag)).toBe(verwacht);
  });

  it('is silent after a positive beschikking that follows the advice', () => {
    expect(urgentie('bezwaartermijn', { ...bezwaar, uitkomst: 'positief' })).toBeNull();
    expect(urgentie('bezwaartermijn', { ...bezwaar, uitkomst: 'positief', afwijkend: true })).toBe('later');
    expect(determineSignaal('bezwaartermijn', bezwaar, datum('2026-03-17'))?.data).toMatchObject({
      isAfgelopen: true,
    });
  });

  const voorstel = { wachtOp: ['kandidaat'], reactieUiterlijk: datum('2026-03-16') } as const;
  it.each([
    ['2026-03-02', 'later'],
    ['2026-03-09', 'deze-week'],
    ['2026-03-16', 'vandaag'],
    ['2026-03-20', 'vandaag'],
  ])('a proposal waits until 16 March: on %s %s', (dag, verwacht) => {
    expect(urgentie('voorstel-wacht', voorstel, dag)).toBe(verwacht);
  });

  it('a proposal that waits for nobody is no signal', () => {
    expect(urgentie('voorstel-wacht', { ...voorstel, wachtOp: [] })).toBeNull();
  });
});

describe('waiting and choosing', () => {
  it('Noa waits 17 weeks on 2 March', () => {
    const noa = { wachtSinds: datum('2025-11-03'), isAangehouden: false };
    expect(determineSignaal('wacht-te-lang', noa, peildatum)).toEqual({
      soort: 'wacht-te-lang',
      urgentie: 'later',
      data: { ...noa, weken: 17, isBovenNorm: false },
      acties: ['plek-zoeken', 'regio-vragen', 'reden-vastleggen'],
      uiterlijk: '2026-05-04',
    });
  });

  it.each([
    ['2025-12-01', null],
    ['2025-11-30', 'later'],
    ['2025-09-01', 'later'],
    ['2025-08-31', 'deze-week'],
  ])('waiting since %s is %s', (sinds, verwacht) => {
    expect(urgentie('wacht-te-lang', { wachtSinds: datum(sinds), isAangehouden: false })).toBe(verwacht);
    expect(urgentie('wacht-te-lang', { wachtSinds: datum(sinds), isAangehouden: true })).toBeNull();
  });

  it.each([
    ['2026-02-03', null],
    ['2026-02-02', 'later'],
    ['2026-01-05', 'deze-week'],
  ])('no choice after an advice of %s is %s', (adviesDatum, verwacht) => {
    expect(urgentie('keuze-niet-gemaakt', { adviesDatum: datum(adviesDatum) })).toBe(verwacht);
  });

  it.each([
    ['2026-01-19', null, null],
    ['2026-01-18', null, 'later'],
    ['2025-12-07', null, 'deze-week'],
    ['2026-02-16', '2026-01-05', null],
    ['2026-02-15', '2026-01-05', 'later'],
    ['2026-02-15', '2025-12-02', null],
  ])('last contact %s, at work since %s: %s', (laatsteContact, werk, verwacht) => {
    const begonnenMetWerk = werk === null ? null : datum(werk);
    expect(urgentie('geen-contact', { laatsteContact: datum(laatsteContact), begonnenMetWerk })).toBe(
      verwacht,
    );
  });
});

describe('jobs and providers', () => {
  it('a carousel: the last temporary job, or two employers left by expiry', () => {
    const feit = {
      laatsteDag: datum('2026-08-31'),
      isLaatsteTijdelijke: true,
      vastVanaf: null,
      aantalAfgelopenWerkgevers: 0,
    };
    expect(urgentie('carrousel-risico', feit)).toBe('later');
    expect(urgentie('carrousel-risico', { ...feit, laatsteDag: datum('2026-05-31') })).toBe('deze-week');
    expect(urgentie('carrousel-risico', { ...feit, laatsteDag: datum('2026-09-30') })).toBeNull();
    expect(urgentie('carrousel-risico', { ...feit, isLaatsteTijdelijke: false })).toBeNull();
    const later = { ...feit, laatsteDag: datum('2027-08-31') };
    expect(urgentie('carrousel-risico', later)).toBeNull();
    expect(urgentie('carrousel-risico', { ...later, vastVanaf: datum('2026-09-02') })).toBe('later');
    expect(urgentie('carrousel-risico', { ...later, vastVanaf: datum('2026-09-04') })).toBeNull();
    const twee = {
      laatsteDag: null,
      isLaatsteTijdelijke: false,
      vastVanaf: null,
      aantalAfgelopenWerkgevers: 2,
    };
    expect(urgentie('carrousel-risico', twee)).toBe('later');
  });

  it('a job below the local rule', () => {
    expect(urgentie('onder-lokale-eis', { tekorten: [] })).toBeNull();
    const tekorten = [{ code: 'uren-onder-lokale-eis', waarde: '24', eis: '28' }] as const;
    expect(urgentie('onder-lokale-eis', { tekorten })).toBe('deze-week');
  });

  it('R78, S18: a provider without a sheltered place for 30 days', () => {
    const feit = { sinds: datum('2026-01-31'), aantal: 0, minimaal: 1 };
    expect(determineSignaal('aanbieder-zonder-beschutte-plek', feit, peildatum)).toMatchObject({
      urgentie: 'deze-week',
      data: { dagen: 30 },
      acties: ['aanbieder-spreken'],
    });
    expect(urgentie('aanbieder-zonder-beschutte-plek', { ...feit, sinds: datum('2026-02-01') })).toBeNull();
    expect(urgentie('aanbieder-zonder-beschutte-plek', { ...feit, aantal: 1 })).toBeNull();
  });

  it.each([
    ['2026-08-30', null],
    ['2026-08-29', 'later'],
    ['2026-05-31', 'deze-week'],
    ['2026-04-01', 'vandaag'],
    ['2026-03-01', null],
  ])('an option to be used by %s is %s', (uiterlijk, verwacht) => {
    const feit = { nummer: 1, uiterlijk: datum(uiterlijk), eindeNu: datum('2027-01-01') };
    expect(urgentie('raamovereenkomst-verlengen', feit)).toBe(verwacht);
  });
});

describe('laws of signals', () => {
  it('never become less urgent as the end of a job comes nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, b) => {
        const [vroeg, laat] = [Math.max(a, b), Math.min(a, b)];
        const op = (dagen: number) => {
          const feit = { aanzeggingUiterlijk: null, nummer: 1, kanTijdelijkVerder: null };
          const signaal = determineSignaal(
            'dienstverband-stopt',
            { ...feit, laatsteDag: addDagen(peildatum, dagen) },
            peildatum,
          );
          return signaal === null ? URGENTIES.length : URGENTIES.indexOf(signaal.urgentie);
        };
        expect(op(laat)).toBeLessThanOrEqual(op(vroeg));
      }),
    );
  });

  it('sort by urgency, then date, then without a date', () => {
    const lijst = [
      { urgentie: 'later', uiterlijk: datum('2026-01-01') },
      { urgentie: 'vandaag', uiterlijk: null },
      { urgentie: 'vandaag', uiterlijk: datum('2026-03-30') },
      { urgentie: 'vandaag', uiterlijk: datum('2026-03-10') },
      { urgentie: 'deze-week', uiterlijk: null },
    ] as const;
    expect([...lijst].sort(compareSignaal)).toEqual([lijst[3], lijst[2], lijst[1], lijst[4], lijst[0]]);
  });
});
