/** Writes a value as JSON that people can read too, on standard output. */
export function toonJson(waarde: unknown): void {
  process.stdout.write(`${JSON.stringify(waarde, null, 2)}\n`);
}
