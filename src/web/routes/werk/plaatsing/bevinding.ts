import type { Bevinding } from '#domain/dienstverband/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import { rekenenKetenTeksten } from '#web/texts/nl/rekenen-keten.ts';
import type { Veldfout } from '#web/ui/index.ts';

const t = plaatsingTeksten.bevinding;

const VELD = { uren: 'uren', laatsteDag: 'tot', proeftijd: 'tot', soort: 'contract' } as const;

/** What stands in the way, each with the field to repair; a missing reason is asked once, at its own field. */
export function* listBevindingFouten(bevindingen: readonly Bevinding[]): Generator<Veldfout> {
  for (const bevinding of bevindingen) {
    yield { naam: VELD[bevinding.veld], tekst: describeBevinding(bevinding).join(' ') };
  }
  if (bevindingen.some(({ ernst }) => ernst === 'reden-nodig'))
    yield { naam: 'waarom', tekst: t.waaromNodig };
  if (bevindingen.some(({ code }) => code === 'vast-volgens-ketenregel')) {
    yield { naam: 'weetvast', tekst: t.weetVastNodig };
  }
}

/** A finding in words. */
export function describeBevinding(bevinding: Bevinding): readonly string[] {
  const isHard = bevinding.ernst === 'weigert';
  switch (bevinding.code) {
    case 'uren-onder-lokale-eis': {
      const eis = formatUren(bevinding.eis);
      return [isHard ? t['uren-onder-lokale-eis-hard'](eis) : t['uren-onder-lokale-eis'](eis)];
    }
    case 'maanden-onder-lokale-eis':
      return [
        isHard
          ? t['maanden-onder-lokale-eis-hard'](bevinding.eis)
          : t['maanden-onder-lokale-eis'](bevinding.eis),
      ];
    case 'vast-volgens-ketenregel':
      return [t['vast-volgens-ketenregel'](formatDatum(bevinding.vastVanaf))];
    case 'laatste-tijdelijke-dienstverband':
      return [t['laatste-tijdelijke-dienstverband']];
    case 'keten-toetsen':
      return bevinding.waarschuwingen.map((code) => rekenenKetenTeksten.waarschuwingen[code]);
    case 'aanzegging-uiterlijk':
      return [t['aanzegging-uiterlijk'](formatDatum(bevinding.dag))];
    case 'proeftijd-te-lang':
      return [t['proeftijd-te-lang'](bevinding.hoogste)];
  }
}
