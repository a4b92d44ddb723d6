import type { Voorrangsbeleid } from '#domain/voorrang/index.ts';
import { algoritmeTeksten as t } from '#web/texts/nl/openbaar-algoritme.ts';
import { Alinea, Kop, Stapel } from '#web/ui/index.ts';
import { UitlegDeel } from '../uitleg-deel.tsx';
import { RegisterBlok } from './register-blok.tsx';
import type { Registerrecord } from './register-record.ts';
import { VoorbeeldBlok } from './voorbeeld-blok.tsx';
import { VoorrangBlok } from './voorrang-blok.tsx';

type Props = {
  readonly beleid: Voorrangsbeleid;
  readonly record: Registerrecord;
  /** Where the record stands for machines. */
  readonly recordAdres: string;
};

/** What the computer does when it divides places, for everybody. */
export function AlgoritmePagina({ beleid, record, recordAdres }: Props) {
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
      </Stapel>
      <UitlegDeel deel={t.kort} />
      <UitlegDeel deel={t.werking} />
      <UitlegDeel deel={t.eerlijk} />
      <VoorrangBlok beleid={beleid} />
      <UitlegDeel deel={t.nooit} />
      <UitlegDeel deel={t.mens} />
      <VoorbeeldBlok beleid={beleid} />
      <UitlegDeel deel={t.nakijken} />
      <UitlegDeel deel={t.herkomst} />
      <UitlegDeel deel={t.vragen} id="vragen" />
      <RegisterBlok record={record} adres={recordAdres} />
    </Stapel>
  );
}
