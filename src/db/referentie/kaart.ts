import { z } from 'zod';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { BESTANDEN } from './bestanden.ts';
import type { ReferentieFout } from './fout.ts';

const bestand = BESTANDEN.kaart;

const kaartvorm = z.object({
  type: z.literal('Topology'),
  objects: z.object({
    gemeenten: z.object({
      geometries: z.array(
        z.object({ id: z.string(), properties: z.object({ code: z.string(), naam: z.string() }) }),
      ),
    }),
  }),
});

/** A gemeente on the map: its id, and the code and name written with the shape. */
export type Kaartvlak = { readonly id: string; readonly code: string; readonly naam: string };

/** Reads which gemeenten the TopoJSON map draws. The shapes themselves stay in the file. */
export function parseKaart(tekst: string): Result<readonly Kaartvlak[], ReferentieFout> {
  let json: unknown;
  try {
    json = JSON.parse(tekst);
  } catch {
    return err({ code: 'bestand-onleesbaar', soort: 'json', bestand, regel: null, kolom: null });
  }
  const kaart = kaartvorm.safeParse(json);
  if (!kaart.success) {
    const kolom = kaart.error.issues[0]?.path.join('.') ?? null;
    return err({ code: 'waarde-onjuist', bestand, regel: null, kolom, waarde: '', verwacht: 'kaart' });
  }
  return ok(kaart.data.objects.gemeenten.geometries.map(({ id, properties }) => ({ id, ...properties })));
}
