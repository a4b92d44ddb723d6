/** What someone searched for, kept so that a name never stands in an address. Only for the one who searched. */
export type ZoekopdrachtPoort = {
  /** Keeps the text and gives its opaque id, such as 'z-7f3q2m'. Forgets what is older than a day. */
  saveZoekopdracht(tekst: string): Promise<string>;
  /** The text as it was typed; undefined when it is forgotten, or of someone else. */
  findZoekopdracht(id: string): Promise<string | undefined>;
};
