import type { LangstNietGesproken, SignaalGroep } from '#application/signaal/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum, formatDatumMetDag } from '#web/texts/nl/datum.ts';
import { vandaagTeksten as t } from '#web/texts/nl/vandaag.ts';
import {
  Alinea,
  Foutsamenvatting,
  Kop,
  Leeg,
  Lijst,
  Link,
  Melding,
  Stapel,
  Uitklap,
  Vlak,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { Signaalgroep } from './signaal.tsx';

type VandaagProps = {
  readonly vandaag: Datum;
  readonly groepen: readonly SignaalGroep[];
  readonly langst: readonly LangstNietGesproken[];
  readonly gedaan: boolean;
  readonly staat: FormulierStaat;
};

/** What can't wait stands open; what can wait is folded. */
export function VandaagPagina({ vandaag, groepen, langst, gedaan, staat }: VandaagProps) {
  const nu = groepen.filter(({ signalen: [eerste] }) => eerste.urgentie !== 'later');
  const later = groepen.filter(({ signalen: [eerste] }) => eerste.urgentie === 'later');
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      {gedaan && (
        <Melding soort="ok" aankondigen>
          {t.gedaan}
        </Melding>
      )}
      <Foutsamenvatting fouten={staat.fouten} />
      <Alinea soort="inleiding">
        {t.opDag(formatDatumMetDag(vandaag))} {t.aantal(nu.length)}
      </Alinea>
      {nu.length === 0 ? (
        <Leeg titel={t.leegTitel}>
          <Alinea>{t.leeg}</Alinea>
        </Leeg>
      ) : (
        <Groepen groepen={nu} verzoek={staat.verzoek} />
      )}
      {langst.length > 0 && (
        <Vlak kopId="langst">
          <Kop niveau={2} id="langst">
            {t.langstNiet}
          </Kop>
          <Lijst
            items={langst.map(({ nummer, naam, laatsteGesprek }) => ({
              sleutel: nummer,
              inhoud: (
                <>
                  <Link href={`/werk/kandidaten/${nummer}`}>{naam}</Link>,{' '}
                  {laatsteGesprek === null ? t.langstNietNooit : t.langstNietOp(formatDatum(laatsteGesprek))}
                </>
              ),
            }))}
          />
        </Vlak>
      )}
      {later.length > 0 && (
        <Uitklap titel={t.later(later.length)}>
          <Groepen groepen={later} verzoek={staat.verzoek} />
        </Uitklap>
      )}
      <Alinea soort="klein">{t.bron}</Alinea>
    </>
  );
}

function Groepen({ groepen, verzoek }: { groepen: readonly SignaalGroep[]; verzoek: string }) {
  return (
    <Stapel>
      {groepen.map((groep) => (
        <Signaalgroep key={groep.onderwerp} groep={groep} verzoek={verzoek} />
      ))}
    </Stapel>
  );
}
