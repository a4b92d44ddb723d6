import type { Pleknamen } from '#application/ronde/index.ts';
import type { Paar, RondeIngrepen } from '#domain/ronde/index.ts';
import { ingreepTeksten as t } from '#web/texts/nl/ronde-ingreep.ts';
import { Alinea, Kop, Lijst, Link, Vlak } from '#web/ui/index.ts';
import { dossierPad } from '../dossier/pad.ts';

type Props = { readonly ingrepen: RondeIngrepen; readonly plekken: Pleknamen };

/** What interventions did in this round: how many held, which did not, and who was passed over because of them. */
export function Ingreepgevolg({ ingrepen, plekken }: Props) {
  const { toegepast, nietToegepast, blokkades, misten } = ingrepen;
  if (toegepast.length + nietToegepast.length === 0) return null;
  return (
    <Vlak kopId="ingrepen">
      <Kop niveau={2} maat={3} id="ingrepen">
        {t.gevolg.titel}
      </Kop>
      {toegepast.length > 0 && (
        <>
          <Alinea>{t.gevolg.toegepast(toegepast.length)}</Alinea>
          <Alinea>{misten.length === 0 ? t.gevolg.geen : t.gevolg.misten(misten.length)}</Alinea>
          <Paren paren={misten} plekken={plekken} />
          {blokkades.length > 0 && <Alinea>{t.gevolg.blokkades(blokkades.length)}</Alinea>}
          <Paren paren={blokkades} plekken={plekken} />
        </>
      )}
      {nietToegepast.length > 0 && <Alinea>{t.gevolg.nietKop}</Alinea>}
      <Lijst
        items={nietToegepast.map(({ kandidaat, plek, soort, belet }) => ({
          sleutel: `${kandidaat} ${plek}`,
          inhoud: t.gevolg.niet(t.soort[soort], kandidaat, t.belet[belet]),
        }))}
      />
      <Link href="/werk/rondes/ingrepen">{t.naar}</Link>
    </Vlak>
  );
}

function Paren({ paren, plekken }: { readonly paren: readonly Paar[]; readonly plekken: Pleknamen }) {
  if (paren.length === 0) return null;
  return (
    <Lijst
      items={paren.map(({ kandidaat, plek }) => ({
        sleutel: `${kandidaat} ${plek}`,
        inhoud: (
          <Link href={dossierPad(kandidaat, 'rondes')}>
            {t.gevolg.paar(kandidaat, plekken.get(plek)?.naam ?? plek)}
          </Link>
        ),
      }))}
    />
  );
}
