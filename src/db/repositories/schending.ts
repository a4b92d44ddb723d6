/** Whether the database refused a change because of this constraint. */
export function isSchending(fout: unknown, constraint: string): boolean {
  return fout instanceof Error && 'constraint' in fout && fout.constraint === constraint;
}
