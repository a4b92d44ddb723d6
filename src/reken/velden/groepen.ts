import { z } from 'zod';
import { verwacht } from './tekstveld.ts';

/** A list of one or more parts. */
export function lijst<Deel extends z.ZodType>(deel: Deel) {
  return z
    .array(deel, verwacht('een lijst tussen [ en ]'))
    .min(1, 'De lijst is leeg. Geef minstens één onderdeel.')
    .max(1000, 'De lijst is te lang. Geef hoogstens 1000 onderdelen.');
}

/** A group of named fields; a name that the rule does not know is a fault, so that a typing error is never ignored. */
export function velden<const Vorm extends z.ZodRawShape>(vorm: Vorm) {
  const namen = Object.keys(vorm).join(', ');
  return z.strictObject(vorm, verwacht(`een object tussen { en } met de velden ${namen}`));
}
