import { slugify } from '@insatskatalog/shared/paths.ts';

export interface CountyView {
  /** Its place on the page, for links. */
  id: string;
  name: string;
  municipalities: { to: string; name: string; count: number }[];
}

/**
 * The municipalities with a word that begins as written, however å, ä and ö are typed; all those of a county whose name
 * begins so. Counties without any are left out.
 */
export function matching(counties: CountyView[], written: string): CountyView[] {
  const wanted = slugify(written);
  if (!wanted) return counties;
  const begins = (name: string) => `-${slugify(name)}`.includes(`-${wanted}`);
  return counties
    .map((county) =>
      begins(county.name)
        ? county
        : { ...county, municipalities: county.municipalities.filter(({ name }) => begins(name)) },
    )
    .filter(({ municipalities }) => municipalities.length > 0);
}
