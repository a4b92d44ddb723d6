import type { GedeeldePlek } from '#application/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { gedeeldePlekTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, Knop, Knoppenrij, Kop, Leeg, Lijst, Link, Stapel } from '#web/ui/index.ts';
import { Deelwinst, type DeelwinstBeeld } from './deelwinst.tsx';
import { Regionavigatie } from './navigatie.tsx';
import { GedeeldePlekkenTabel } from './plekken-tabel.tsx';

type PlekkenProps = {
  readonly plekken: readonly GedeeldePlek[];
  readonly vandaag: Datum;
  readonly magDelen: boolean;
  readonly winst: DeelwinstBeeld | null;
};

/** Places that gemeenten share: with us, by us, and what it brings. */
export function GedeeldePlekkenPagina({ plekken, vandaag, magDelen, winst }: PlekkenProps) {
  const open = magDelen ? <Knop href="/regio/plekken/openen">{t.open}</Knop> : undefined;
  const van = (kant: GedeeldePlek['kant']) => plekken.filter((plek) => plek.kant === kant);
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Regionavigatie deel="plekken" />
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      {plekken.length === 0 ? (
        <Leeg titel={t.leeg} actie={open ?? <Link href="/regio/afspraken">{t.naarAfspraken}</Link>}>
          <Alinea>{magDelen ? t.leegUitleg.klantmanager : t.leegUitleg.ander}</Alinea>
        </Leeg>
      ) : (
        <>
          {open && <Knoppenrij>{open}</Knoppenrij>}
          <GedeeldePlekkenTabel
            kant="partner"
            plekken={van('partner')}
            vandaag={vandaag}
            magDelen={magDelen}
          />
          <GedeeldePlekkenTabel
            kant="eigenaar"
            plekken={van('eigenaar')}
            vandaag={vandaag}
            magDelen={magDelen}
          />
        </>
      )}
      <Kop niveau={2}>{t.eigenEerst}</Kop>
      <Lijst items={t.eigenEerstUitleg.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
      <Deelwinst beeld={winst} />
    </Stapel>
  );
}
