import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Logger } from 'pino';
import { Kader } from '#web/rand/kader.tsx';
import type { Omgeving, WebEnv } from '#web/rand/omgeving.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import { Alinea, Knop, Kop, renderDocument } from '#web/ui/index.ts';

/** A calm page for what went wrong on our side. The number finds the line in the log; no detail leaves the server. */
export function stuurStoring(
  fout: Error,
  c: Context<WebEnv>,
  omgeving: Omgeving,
  logger: Logger,
): Response | Promise<Response> {
  const geweigerd = fout instanceof HTTPException && fout.status < 500;
  const status = geweigerd ? fout.status : 500;
  const nummer = geweigerd ? '' : meldStoring(fout, c.get('verzoekId'), logger);
  const { titel, knop } = geweigerd ? kaderTeksten.geweigerd : kaderTeksten.storing;
  const uitleg = geweigerd ? kaderTeksten.geweigerd.uitleg : kaderTeksten.storing.uitleg(nummer);
  const document = (
    <Kader sessie={c.get('sessie')} pad={c.req.path} omgeving={omgeving} titel={titel} fout>
      <Kop niveau={1}>{titel}</Kop>
      <Alinea>{uitleg}</Alinea>
      <Knop soort="tweede" href="/">
        {knop}
      </Knop>
    </Kader>
  );
  return c.html(renderDocument(document), status);
}

/** Logs a failure of ours and gives the number by which a caller can name it. */
export function meldStoring(fout: Error, verzoekId: string, logger: Logger): string {
  logger.error({ verzoekId, fout: beschrijf(fout) }, 'storing');
  return verzoekId.slice(0, 8);
}

/** The message of a database error can hold values of a person, so of those only the code and the place. */
function beschrijf(fout: Error): Record<string, unknown> {
  const plaats = fout.stack?.split('\n').slice(1, 8).join('\n');
  return 'code' in fout
    ? { naam: fout.name, code: fout.code, plaats }
    : { naam: fout.name, tekst: fout.message, plaats };
}
