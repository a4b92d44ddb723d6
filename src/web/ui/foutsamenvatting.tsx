import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';
import { createVeldId } from './veld-kader.tsx';

export interface Veldfout {
  /** Name of the field; left out when the error is about the whole form. */
  naam?: string | undefined;
  tekst: string;
}

/** What went wrong, above the form. Takes the focus when the page opens and links to each field. */
export function Foutsamenvatting({ fouten }: { fouten: readonly Veldfout[] }) {
  if (fouten.length === 0) return null;
  return (
    <section class="utrecht-alert utrecht-alert--error gp-melding" aria-labelledby="foutsamenvatting">
      <div class="utrecht-alert__icon gp-melding__icoon">
        <Icoon naam="fout" />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          <h2 id="foutsamenvatting" class="nl-heading nl-heading--level-4" tabIndex={-1} autofocus>
            {algemeen.foutsamenvatting(fouten.length)}
          </h2>
          <ul class="gp-foutlijst">
            {fouten.map((fout) => (
              <li key={`${fout.naam ?? ''}${fout.tekst}`}>
                {fout.naam === undefined ? (
                  fout.tekst
                ) : (
                  <a class="nl-link" href={`#${createVeldId(fout.naam)}`}>
                    {fout.tekst}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
