const paden = {
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 11v5.5M12 7.4v.2',
  ok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM8 12.3l2.8 2.8L16.2 9.5',
  waarschuwing: 'M12 4 2.8 20h18.4L12 4ZM12 10v4.6M12 17.2v.2',
  fout: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3L8.3 3ZM12 7.5v5.6M12 16.2v.2',
  vraag: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM9.4 9.6a2.6 2.6 0 1 1 3.9 2.3c-.8.5-1.3 1-1.3 2M12 16.8v.2',
  vooruit: 'M9.5 5.5 16 12l-6.5 6.5',
  terug: 'M14.5 5.5 8 12l6.5 6.5',
  omhoog: 'M12 19V5M6 11l6-6 6 6',
  omlaag: 'M12 5v14M6 13l6 6 6-6',
  sorteer: 'M8 19V5M4.5 8.5 8 5l3.5 3.5M16 5v14M12.5 15.5 16 19l3.5-3.5',
  uitklap: 'M6 9.5l6 6 6-6',
  persoon: 'M12 4.2a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  klok: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7v5.3l3.4 2',
  sluit: 'M6 6l12 12M18 6 6 18',
  vink: 'M5 12.8l4.6 4.7L19 7.5',
} as const;

export type IcoonNaam = keyof typeof paden;

/** A line icon, always decoration: the words beside it carry the meaning. Hidden from screen readers. */
export function Icoon({ naam }: { naam: IcoonNaam }) {
  return (
    <svg class="gp-icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paden[naam]} />
    </svg>
  );
}
