import { formulierTeksten } from '#web/texts/nl/formulier.ts';
import { type Gegeven, GegevensLijst, Kop, Vlak } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';

/** Whether someone else changed the record since this form was opened. */
function isVerouderd(staat: FormulierStaat, versie: number): boolean {
  return staat.status === 409 && staat.invoer.tekst('versie') !== String(versie);
}

type HuidigeVersieProps = {
  readonly staat: FormulierStaat;
  readonly versie: number;
  readonly gegevens: readonly Gegeven[];
};

/** What is stored now, beside what was typed. Shown only when someone else was first. */
export function HuidigeVersie({ staat, versie, gegevens }: HuidigeVersieProps) {
  if (!isVerouderd(staat, versie)) return null;
  return (
    <Vlak toon="accent" kopId="huidig">
      <Kop niveau={3} id="huidig">
        {formulierTeksten.huidigeVersie}
      </Kop>
      <GegevensLijst gegevens={gegevens} />
    </Vlak>
  );
}
