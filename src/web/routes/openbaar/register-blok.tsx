import { DEFINITIES, type OpenbaarGetal, type OpenbareStand } from '#application/publicatie/index.ts';
import type { OpenbaarCijfer } from '#domain/publicatie/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarRegisterTeksten as t } from '#web/texts/nl/openbaar-register.ts';
import { Alinea, Kerncijfer, Kop, Rooster, Stapel, Tabel, Vlak, Waarde } from '#web/ui/index.ts';
import { formatDeel } from './deel-tekst.ts';
import { Bronregel } from './feit-tekst.tsx';

const CIJFERS = ['werkzaam', 'wachtend', 'positief', 'taakstelling', 'tekort', 'dekking'] as const;

const NAMEN = {
  taakstelling: t.doel,
  positief: t.positief,
  werkzaam: t.werkzaam,
  wachtend: t.wachtend,
  tekort: t.tekort,
  dekking: t.dekking,
} as const satisfies Record<OpenbaarCijfer, string>;

const EENHEDEN: Partial<Record<OpenbaarCijfer, string>> = {
  taakstelling: t.banen,
  positief: t.mensen,
  werkzaam: t.mensen,
  wachtend: t.mensen,
  tekort: t.banen,
};

/** Whether the people figures of a stand come from a register in this installation. */
export function isRegisterstand({ cijfers }: OpenbareStand): boolean {
  return cijfers.werkzaam.soort === 'register' && cijfers.werkzaam.status !== 'toekomst';
}

/** Month-end figures of a register, newest first, apart from what others published; invented ones say so. */
export function RegisterBlok({ naam, standen }: { naam: string; standen: readonly OpenbareStand[] }) {
  const [laatste] = standen;
  if (laatste === undefined) return null;
  const isDemo = laatste.cijfers.werkzaam.demo;
  const isSom = laatste.gebied.niveau !== 'gemeente';
  return (
    <Vlak toon="accent" kopId="register">
      <Stapel>
        <Kop niveau={2} id="register">
          {isDemo ? t.demoKop : t.kop}
        </Kop>
        {isDemo ? (
          <Alinea>
            <strong>{t.demoUitleg}</strong> {t.demoEcht}
          </Alinea>
        ) : (
          <Alinea>{t.uitleg(naam)}</Alinea>
        )}
        <Kop niveau={3}>{t.stand(formatDatum(laatste.peildatum))}</Kop>
        <Rooster cel="smal">
          {CIJFERS.filter((cijfer) => cijfer !== 'dekking').map((cijfer) => (
            <Cijfer key={cijfer} cijfer={cijfer} cijfers={laatste.cijfers} />
          ))}
        </Rooster>
        {standen.length > 1 && <Reeks naam={naam} standen={standen} isDemo={isDemo} />}
        <Alinea soort="klein">
          {t.maandeinde} {isSom && t.compleet(naam)}
        </Alinea>
        {standen.some(isBeschermd) && <Alinea soort="klein">{t.nietGetoondUitleg}</Alinea>}
      </Stapel>
    </Vlak>
  );
}

function Cijfer({ cijfer, cijfers }: { cijfer: OpenbaarCijfer; cijfers: OpenbareStand['cijfers'] }) {
  const getal = cijfers[cijfer];
  const deel = cijfers.dekking.waarde;
  const isGetal = getal.status === 'bekend';
  return (
    <Kerncijfer
      naam={NAMEN[cijfer]}
      waarde={toonWaarde(cijfer, getal)}
      eenheid={isGetal ? EENHEDEN[cijfer] : undefined}
      toelichting={cijfer === 'werkzaam' && deel !== null ? t.deel(formatDeel(String(deel))) : undefined}
      definitie={DEFINITIES[getal.definitie]}
      peildatum={formatDatum(getal.peildatum)}
      bron={<Bronregel bron={getal.bron} />}
    />
  );
}

function Reeks({
  naam,
  standen,
  isDemo,
}: {
  naam: string;
  standen: readonly OpenbareStand[];
  isDemo: boolean;
}) {
  return (
    <Tabel
      id="tabel-register"
      bijschrift={isDemo ? `${t.demoKop}. ${t.bijschrift(naam)}` : t.bijschrift(naam)}
      rijen={standen}
      sleutel={({ peildatum }) => peildatum}
      kolommen={[
        { kop: t.peildatum, rijkop: true, soort: 'datum', cel: ({ peildatum }) => formatDatum(peildatum) },
        ...CIJFERS.map((cijfer) => ({
          kop: t.kort[cijfer],
          soort: 'getal' as const,
          cel: ({ cijfers }: OpenbareStand) => <Waarde waarde={toonWaarde(cijfer, cijfers[cijfer])} />,
        })),
      ]}
    />
  );
}

function toonWaarde(cijfer: OpenbaarCijfer, { waarde, status }: OpenbaarGetal): number | string | undefined {
  if (status === 'beschermd') return t.nietGetoond;
  if (status === 'toekomst') return t.toekomst;
  if (waarde === null) return undefined;
  return cijfer === 'dekking' ? formatDeel(String(waarde)) : Number(waarde);
}

function isBeschermd({ cijfers }: OpenbareStand): boolean {
  return Object.values(cijfers).some(({ status }) => status === 'beschermd');
}
