import { formulierTeksten } from '#web/texts/nl/formulier.ts';
import { type Gegeven, GegevensLijst, Kop, Vlak } from '#web/ui/index.ts';
import type { FormulierStaat } from './formulier.tsx';

export type VeldStaat = {
  readonly naam: string;
  readonly waarde: string;
  readonly fout: string | undefined;
};

/** What a field shows: what was typed when the form came back, otherwise what is stored; and what is wrong with it. */
export function createVelden(staat: FormulierStaat): (naam: string, opgeslagen?: string) => VeldStaat {
  return (naam, opgeslagen = '') => ({
    naam,
    waarde: staat.verstuurd ? staat.invoer.tekst(naam) : opgeslagen,
    fout: findFout(staat, naam),
  });
}

/** The ticked boxes of a group: as sent, otherwise as stored. */
export function vinkenVan(
  staat: FormulierStaat,
  naam: string,
  opgeslagen: readonly string[],
): readonly string[] {
  return staat.verstuurd ? staat.invoer.lijst(naam) : opgeslagen;
}

export function findFout(staat: FormulierStaat, naam: string): string | undefined {
  return staat.fouten.find((fout) => fout.naam === naam)?.tekst;
}

/** After a stale write: what stands in the record now, beside what was typed. */
export function HuidigeVersie({
  staat,
  gegevens,
}: {
  readonly staat: FormulierStaat;
  readonly gegevens: readonly Gegeven[];
}) {
  if (!staat.fouten.some(({ tekst }) => tekst === formulierTeksten.verouderd)) return null;
  return (
    <Vlak toon="accent" kopId="huidig">
      <Kop niveau={2} maat={3} id="huidig">
        {formulierTeksten.huidigeVersie}
      </Kop>
      <GegevensLijst gegevens={gegevens} />
    </Vlak>
  );
}
