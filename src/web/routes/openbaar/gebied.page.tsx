import type { ComponentChildren } from 'preact';
import type { GebiedBeeld, OpenbareStand } from '#application/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { openbaarTeksten as t } from '#web/texts/nl/openbaar.ts';
import { Alinea, Kop, Link, Stapel } from '#web/ui/index.ts';
import { composeBoodschap } from './gebied-boodschap.ts';
import { GebiedBronnen } from './gebied-bronnen.tsx';
import { GebiedJaren } from './gebied-jaren.tsx';
import { RegisterBlok } from './register-blok.tsx';

export type GebiedPaginaProps = {
  /** As it stands in a sentence: 'Almere', 'regio Flevoland', 'Nederland'. */
  readonly naam: string;
  readonly beeld: GebiedBeeld;
  /** Month-end figures of a register, newest first; empty when there are none here. */
  readonly register: readonly OpenbareStand[];
  readonly vandaag: Datum;
  readonly csv: string;
  readonly json: string;
  /** Below the message: what kind of area it is. */
  readonly onderTitel?: ComponentChildren;
  /** Right after the figures of the register. */
  readonly bijRegister?: ComponentChildren;
  /** At the end of the page. */
  readonly children?: ComponentChildren;
};

/** The public page of a gemeente, region or the country. */
export function GebiedPagina(props: GebiedPaginaProps) {
  const { naam, beeld, register, vandaag, csv, json } = props;
  const isEcht = register[0]?.cijfers.werkzaam.demo === false;
  const blok = (
    <>
      <RegisterBlok naam={naam} standen={register} />
      {props.bijRegister}
    </>
  );
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.vraagTitel(naam)}</Kop>
        {props.onderTitel}
        <Alinea soort="inleiding">
          {composeBoodschap({ naam, beeld, vandaag, register: register[0] }).join(' ')}
        </Alinea>
        <Alinea>
          {t.watIs} <Link href="/uitleg/beschut-werk">{t.lees}</Link>.
        </Alinea>
      </Stapel>
      {isEcht && blok}
      <Stapel>
        <Kop niveau={2}>{t.jarenKop}</Kop>
        <GebiedJaren naam={naam} beeld={beeld} vandaag={vandaag} />
        <p class="gp-knoppenrij">
          <Link href={csv} download>
            {t.csv}
          </Link>
          <Link href={json}>{t.api}</Link>
        </p>
      </Stapel>
      {!isEcht && blok}
      <GebiedBronnen naam={naam} beeld={beeld} />
      {props.children}
    </Stapel>
  );
}
