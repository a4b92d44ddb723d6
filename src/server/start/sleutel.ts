import type { Installatie } from '#db/installatie/index.ts';
import { type Config, createSleutel, EXIT, isSleutelJuist, readSleutel, Startfout } from '../config/index.ts';

/**
 * The key of this installation: from the settings, else the one beside the embedded database, else a new one.
 * A new one is made only when nothing was encrypted yet.
 * @throws Startfout when the key is missing or is not the one the data was encrypted with.
 */
export async function resolveSleutel(config: Config, installatie: Installatie | undefined): Promise<Buffer> {
  const map = config.database.soort === 'ingebouwd' ? config.database.map : undefined;
  const sleutel = config.sleutel ?? (map === undefined ? undefined : await readSleutel(map));
  if (sleutel === undefined) {
    if (installatie || map === undefined) throw new Startfout(ontbreekt(map), EXIT.weigering);
    return await createSleutel(map);
  }
  if (installatie && !isSleutelJuist(sleutel, installatie.sleutelControle)) {
    throw new Startfout(past(config, map), EXIT.weigering);
  }
  return sleutel;
}

function ontbreekt(map: string | undefined): string {
  return `De sleutel van deze gegevens ontbreekt. Zet het bestand ${map ?? '.'}/sleutel terug uit de reservekopie of geef de sleutel met GROEIPLEK_SLEUTEL.`;
}

function past(config: Config, map: string | undefined): string {
  const plaats = config.sleutel ? 'in GROEIPLEK_SLEUTEL' : `in ${map ?? '.'}/sleutel`;
  return `De sleutel ${plaats} past niet bij deze gegevens. Gebruik de sleutel waarmee ze gemaakt zijn; er is niets veranderd.`;
}
