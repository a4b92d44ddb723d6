import { jaarVan } from '#domain/shared/index.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { keurAf, verwijs } from '../../../rand/antwoord.ts';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerKostenformulier } from './kostenformulier.tsx';
import { PostVelden, readPost } from './postvelden.tsx';
import { Postversie } from './postversie.tsx';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Registers the form for what was spent or promised, and the one that corrects it. */
export function registerPost(app: WebApp, omgeving: Omgeving): void {
  registerKostenformulier(app, omgeving, '/sturing/kosten/posten/nieuw', {
    titel: t.post.titel,
    uitleg: t.post.uitleg,
    knop: t.post.knop,
    toon: async ({ poorten }, staat) => ({
      velden: <PostVelden staat={staat} werkgevers={await poorten.kosten.listKostenwerkgevers()} />,
    }),
    verwerk: async ({ poorten }, invoer) => {
      const { post, fouten } = readPost(invoer, await poorten.kosten.listKostenwerkgevers());
      if (post === undefined) return keurAf(fouten);
      await poorten.kosten.addKostenpost(post);
      return verwijs(`/sturing/kosten/posten?jaar=${jaarVan(post.van)}&gedaan=post`);
    },
  });
  registerKostenformulier(app, omgeving, '/sturing/kosten/posten/:id', {
    titel: t.post.wijzig,
    uitleg: t.post.uitleg,
    knop: t.post.knop,
    toon: async ({ poorten, pad }, staat) => {
      const post = UUID.test(pad('id')) ? await poorten.kosten.findKostenpost(pad('id')) : undefined;
      if (post === undefined) return undefined;
      const werkgevers = await poorten.kosten.listKostenwerkgevers();
      return {
        versie: String(post.versie),
        velden: (
          <>
            <Postversie staat={staat} post={post} />
            <PostVelden staat={staat} werkgevers={werkgevers} post={post} />
          </>
        ),
      };
    },
    verwerk: async ({ poorten, pad }, invoer) => {
      const { post, fouten } = readPost(invoer, await poorten.kosten.listKostenwerkgevers());
      if (post === undefined) return keurAf(fouten);
      await poorten.kosten.updateKostenpost(pad('id'), Number(invoer.tekst('versie')), post);
      return verwijs(`/sturing/kosten/posten?jaar=${jaarVan(post.van)}&gedaan=post`);
    },
  });
}
