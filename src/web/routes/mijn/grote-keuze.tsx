import { joinKlassen } from '#web/ui/klassen.ts';

export type GroteOptie = {
  readonly waarde: string;
  readonly label: string;
  /** Address of a drawing; the word beside it says the same. */
  readonly tekening?: string | undefined;
};

type GroteKeuzeProps = {
  readonly naam: string;
  readonly opties: readonly GroteOptie[];
  readonly gekozen: string | undefined;
};

/** A few large answers to touch. Choosing one does nothing yet: the button below goes on. */
export function GroteKeuze({ naam, opties, gekozen }: GroteKeuzeProps) {
  return (
    <div class="gp-groot__opties">
      {opties.map(({ waarde, label, tekening }) => (
        <label
          key={waarde}
          class={joinKlassen('gp-groot__optie', tekening !== undefined && 'gp-groot__optie--beeld')}
        >
          {tekening !== undefined && <Tekening adres={tekening} />}
          <input type="radio" name={naam} value={waarde} checked={waarde === gekozen} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}

/** A drawing beside a word that says the same, so it is silent for screen readers. */
export function Tekening({ adres }: { readonly adres: string }) {
  return <img class="gp-tekening" src={adres} alt="" width={32} height={32} />;
}
