import { registerTeksten as t } from '#web/texts/nl/openbaar-algoritme-register.ts';
import { Alinea, GegevensLijst, Kop, Lijst, Link, Stapel, Uitklap } from '#web/ui/index.ts';
import type { Registerrecord, Registerwaarde } from './register-record.ts';

const NAMEN: ReadonlyMap<string, string> = new Map(Object.entries(t.velden));

/** The record for the Algoritmeregister as names and values, with the file for a machine. */
export function RegisterBlok({ record, adres }: { readonly record: Registerrecord; readonly adres: string }) {
  return (
    <Stapel>
      <Kop niveau={2} id="register">
        {t.kop}
      </Kop>
      <Alinea>{t.uitleg}</Alinea>
      <Alinea>{t.voorGemeente}</Alinea>
      <p>
        <Link href={adres} download>
          {t.link}
        </Link>
      </p>
      <Uitklap titel={t.titel}>
        <GegevensLijst
          gegevens={Object.entries(record).map(([veld, waarde]) => ({
            naam: NAMEN.get(veld) ?? veld,
            waarde: <Waarde waarde={waarde} />,
          }))}
        />
      </Uitklap>
    </Stapel>
  );
}

function Waarde({ waarde }: { readonly waarde: Registerwaarde }) {
  if (typeof waarde === 'string') return <>{waarde}</>;
  return (
    <Lijst
      items={waarde.map((deel) =>
        typeof deel === 'string'
          ? { sleutel: deel, inhoud: deel }
          : { sleutel: deel.link, inhoud: <Link href={deel.link}>{deel.title}</Link> },
      )}
    />
  );
}
