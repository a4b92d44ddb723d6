/** Writes lines to the log, in the transaction of the request. Changes are logged by the database itself. */
export type AuditPoort = {
  /** One line for one look at personal data: `betrokkenen` are the ids of the dossiers or persons that were shown. */
  logGelezen(regel: {
    readonly tabel: string;
    readonly handeling?: string;
    readonly betrokkenen: readonly string[];
    readonly reden?: string;
  }): Promise<void>;
};
