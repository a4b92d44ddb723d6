import { type Gegeven, GegevensLijst } from './gegevens-lijst.tsx';
import { Kop } from './kop.tsx';
import { Vlak } from './vlak.tsx';

export interface Samenvattingsdeel {
  titel: string;
  gegevens: readonly Gegeven[];
}

/** All answers once more, with a way back to each, before something is really sent. */
export function Samenvatting({ delen }: { delen: readonly Samenvattingsdeel[] }) {
  return (
    <>
      {delen.map((deel) => (
        <Vlak key={deel.titel}>
          <Kop niveau={2} maat={3}>
            {deel.titel}
          </Kop>
          <GegevensLijst gegevens={deel.gegevens} />
        </Vlak>
      ))}
    </>
  );
}
