import { type Adviesaanvraag, findLopendeAanvraag } from '#application/advies/index.ts';
import { type Beschikking, findVaststelling } from '#application/beschikking/index.ts';
import { type Datum, laatsteDag } from '#domain/shared/index.ts';
import { adviesTeksten as t } from '#web/texts/nl/advies.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { Alinea, GegevensLijst, Knop, Knoppenrij, Kop, Label, Leeg, Vlak } from '#web/ui/index.ts';
import { TermijnUitklap } from './termijn-uitklap.tsx';
import type { Termijnuitleg } from './termijnuitleg.ts';

type AdviesProps = {
  readonly aanvragen: readonly Adviesaanvraag[];
  readonly besluiten: readonly Beschikking[];
  /** How each term was counted, by the id of its row. */
  readonly termijnen: ReadonlyMap<string, Termijnuitleg>;
  readonly vandaag: Datum;
  readonly gesloten: boolean;
  readonly pad: (deel: string) => string;
};

/** Requests, advices and besluiten of one person, newest first, with what can be done now. */
export function AdviesPagina(props: AdviesProps) {
  const { aanvragen, besluiten, termijnen, vandaag, gesloten, pad } = props;
  return (
    <>
      <Kop niveau={2}>{t.titel}</Kop>
      {aanvragen.length === 0 && (
        <Leeg titel={t.leeg} kopniveau={3}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      )}
      {!gesloten && <Acties aanvragen={aanvragen} besluiten={besluiten} vandaag={vandaag} pad={pad} />}
      {besluiten.map((besluit) => (
        <Besluit key={besluit.id} besluit={besluit} termijn={termijnen.get(besluit.id)} />
      ))}
      {aanvragen.map((aanvraag) => (
        <Aanvraag
          key={aanvraag.id}
          aanvraag={aanvraag}
          termijn={termijnen.get(aanvraag.id)}
          vandaag={vandaag}
        />
      ))}
    </>
  );
}

function Acties({ aanvragen, besluiten, vandaag, pad }: Omit<AdviesProps, 'gesloten' | 'termijnen'>) {
  const loopt = findLopendeAanvraag(aanvragen) !== undefined;
  const geldt = findVaststelling(besluiten, vandaag) !== undefined;
  const laatste = aanvragen.find(({ advies }) => advies !== null)?.advies;
  const besloten = besluiten.some(({ adviesId }) => adviesId === laatste?.id);
  const teBesluiten = laatste !== undefined && laatste !== null && !besloten && !geldt && !loopt;
  return (
    <Knoppenrij>
      {loopt && <Knop href={pad('advies/vastleggen')}>{t.acties.vastleggen}</Knop>}
      {loopt && (
        <Knop soort="tweede" href={pad('advies/aanvraag-intrekken')}>
          {t.acties.aanvraagIntrekken}
        </Knop>
      )}
      {teBesluiten && <Knop href={pad('advies/besluit')}>{t.acties.besluit}</Knop>}
      {!loopt && (
        <Knop soort={teBesluiten || geldt ? 'stil' : 'hoofd'} href={pad('advies/aanvragen')}>
          {aanvragen.length === 0 ? t.acties.aanvragen : t.acties.opnieuw}
        </Knop>
      )}
      {geldt && (
        <Knop soort="tweede" href={pad('advies/intrekken')}>
          {t.acties.intrekken}
        </Knop>
      )}
    </Knoppenrij>
  );
}

type MetTermijn = { readonly termijn: Termijnuitleg | undefined };

function Besluit({ besluit, termijn }: { besluit: Beschikking } & MetTermijn) {
  const kop = `besluit-${besluit.id}`;
  return (
    <Vlak kopId={kop}>
      <Kop niveau={3} id={kop}>
        {t.besluitKop(formatDatum(besluit.genomenOp))}
      </Kop>
      <GegevensLijst
        gegevens={[
          {
            naam: t.besluit,
            waarde: (
              <>
                {t.besluitSoort[besluit.soort]}{' '}
                {besluit.afwijkend && <Label toon="let-op">{t.afwijkend}</Label>}
              </>
            ),
          },
          ...(besluit.motivering === '' ? [] : [{ naam: t.motivering, waarde: besluit.motivering }]),
          { naam: t.bekendgemaakt, waarde: formatDatum(besluit.bekendgemaaktOp) },
          { naam: t.bezwaarTot, waarde: formatDatum(besluit.bezwaarUiterlijkOp) },
          ...(besluit.soort === 'vaststelling' ? [{ naam: t.geldt, waarde: describeGeldig(besluit) }] : []),
          ...(besluit.wachtSinds === null
            ? []
            : [{ naam: t.wachtSinds, waarde: formatDatum(besluit.wachtSinds) }]),
        ]}
      />
      {termijn && <TermijnUitklap id={`${kop}-termijn`} titel={t.termijn.bezwaar} termijn={termijn} />}
    </Vlak>
  );
}

function describeGeldig({ geldig }: Beschikking): string {
  if (geldig === null) return t.geldtNiet;
  const einde = laatsteDag(geldig);
  const van = formatDatum(geldig.van);
  return einde === null ? t.geldtVanaf(van) : t.geldtTot(van, formatDatum(einde));
}

function Aanvraag({ aanvraag, termijn, vandaag }: { aanvraag: Adviesaanvraag; vandaag: Datum } & MetTermijn) {
  const { advies, ingetrokkenOp, uiterlijkOp } = aanvraag;
  const kop = `aanvraag-${aanvraag.id}`;
  const teLaat = advies === null && ingetrokkenOp === null && uiterlijkOp < vandaag;
  return (
    <Vlak kopId={kop}>
      <Kop niveau={3} id={kop}>
        {t.aanvraagKop(formatDatum(aanvraag.ontvangenOp))}
      </Kop>
      {ingetrokkenOp !== null && <Alinea>{t.ingetrokken(formatDatum(ingetrokkenOp))}</Alinea>}
      <GegevensLijst
        gegevens={[
          { naam: t.door, waarde: t.aanvrager[aanvraag.aanvrager] },
          {
            naam: t.uiterlijk,
            waarde: (
              <>
                {formatDatum(uiterlijkOp)} {teLaat && <Label toon="fout">{t.teLaat}</Label>}
              </>
            ),
          },
          ...(aanvraag.toelichting === '' ? [] : [{ naam: t.toelichting, waarde: aanvraag.toelichting }]),
          ...(aanvraag.nieuweFeiten === '' ? [] : [{ naam: t.nieuweFeiten, waarde: aanvraag.nieuweFeiten }]),
          ...(advies === null
            ? [{ naam: t.advies, waarde: t.nogGeenAdvies }]
            : [
                { naam: t.advies, waarde: t.uitkomst[advies.uitkomst] },
                { naam: t.adviesOp, waarde: formatDatum(advies.uitgebrachtOp) },
                { naam: t.criteriumA, waarde: advies.criteria.a ? t.ja : t.nee },
                { naam: t.criteriumB, waarde: advies.criteria.b ? t.ja : t.nee },
                { naam: t.kenmerk, waarde: advies.kenmerk },
              ]),
        ]}
      />
      {termijn && <TermijnUitklap id={`${kop}-termijn`} titel={t.termijn.advies} termijn={termijn} />}
    </Vlak>
  );
}
