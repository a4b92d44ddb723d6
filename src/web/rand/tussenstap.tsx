import type { Context } from 'hono';
import { formulierTeksten as t } from '#web/texts/nl/formulier.ts';
import { Alinea, Formulier, Knop, Kop, renderDocument } from '#web/ui/index.ts';
import type { Invoer } from './invoer.ts';
import { Kader } from './kader.tsx';
import type { Omgeving, WebEnv } from './omgeving.ts';

/**
 * A sent form whose page now leads elsewhere first, such as to giving a reason. The typed fields wait in this page
 * while the other step is done in a second tab.
 */
export function stuurTussenstap(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  invoer: Invoer,
  naar: string,
): Response | Promise<Response> {
  const velden = invoer.alles.filter(([naam]) => naam !== 'verzoek');
  const document = (
    <Kader sessie={c.get('sessie')} pad={c.req.path} omgeving={omgeving} titel={t.tussenstapTitel} fout>
      <Kop niveau={1}>{t.tussenstapTitel}</Kop>
      <Alinea>{t.tussenstapUitleg}</Alinea>
      <p>
        <a class="nl-link" href={naar} target="_blank" rel="noopener opener">
          {t.tussenstapLink}
        </a>
      </p>
      <Formulier verzoek={omgeving.createVerzoek()}>
        {velden.map(([naam, waarde], plaats) => (
          <input key={`${plaats}${naam}`} type="hidden" name={naam} value={waarde} />
        ))}
        <Knop>{t.tussenstapKnop}</Knop>
      </Formulier>
    </Kader>
  );
  return c.html(renderDocument(document), 409);
}
