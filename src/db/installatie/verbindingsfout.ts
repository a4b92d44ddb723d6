/** Why a server cannot be used, as far as its answer tells. */
export type Verbindingsfout =
  | 'bezig'
  | 'bestaat-niet'
  | 'geen-antwoord'
  | 'geweigerd'
  | 'niet-gevonden'
  | 'aanmelding'
  | 'database'
  | 'versleuteling';

const BY_CODE: Readonly<Record<string, Verbindingsfout>> = {
  '57P03': 'bezig',
  ENOENT: 'bestaat-niet',
  ECONNREFUSED: 'geweigerd',
  ECONNRESET: 'geen-antwoord',
  ETIMEDOUT: 'geen-antwoord',
  EHOSTUNREACH: 'geen-antwoord',
  ENETUNREACH: 'geen-antwoord',
  ENOTFOUND: 'niet-gevonden',
  EAI_AGAIN: 'niet-gevonden',
  '28P01': 'aanmelding',
  '28000': 'aanmelding',
  '3D000': 'database',
};

/** Undefined when the error is about something else than reaching the server. */
export function classifyVerbindingsfout(fout: unknown): Verbindingsfout | undefined {
  if (!(fout instanceof Error)) return undefined;
  if (fout instanceof AggregateError) return classifyVerbindingsfout(fout.errors[0]);
  const code = 'code' in fout ? String(fout.code) : '';
  if (code in BY_CODE) return BY_CODE[code];
  if (/timeout|terminated unexpectedly/i.test(fout.message)) return 'geen-antwoord';
  if (/ssl|tls|certificate|SASL/i.test(fout.message))
    return /SASL/.test(fout.message) ? 'aanmelding' : 'versleuteling';
  return undefined;
}
