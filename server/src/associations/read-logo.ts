import type { FormError } from '@insatskatalog/shared/publishable.ts';
import { imageFacts, type ImageFacts } from './image-facts.ts';
import { withoutMetadata } from './without-metadata.ts';

const maxBytes = 200 * 1024;
/** Pixels a side. Fewer is a blur on a sharp screen; more is memory in every reader's browser. */
const side = { least: 32, most: 2000 };

/** A logo as it was uploaded, but for what it says of its maker, with what it is; or why it will not do. */
export function readLogo(
  picture: Uint8Array,
): { value: ImageFacts & { bytes: Uint8Array } } | { errors: FormError[] } {
  if (picture.byteLength === 0) return refuse('Välj en bild.');
  if (picture.byteLength > maxBytes)
    return refuse(
      `Bilden är för stor: ${Math.ceil(picture.byteLength / 1024)} kB. Den får vara högst ${maxBytes / 1024} kB.`,
    );
  const facts = imageFacts(picture);
  if (!facts) return refuse('Filen är inte en bild i PNG, JPEG eller WebP. Välj en annan fil.');
  const { width, height } = facts;
  if (Math.min(width, height) < side.least || Math.max(width, height) > side.most)
    return refuse(
      `Bilden är ${width} × ${height} bildpunkter. Varje sida ska ha mellan ${side.least} och ${side.most}.`,
    );
  const bytes = withoutMetadata(picture, facts.type);
  return bytes
    ? { value: { ...facts, bytes } }
    : refuse('Bilden är skadad: den bryts av på mitten. Spara den på nytt eller välj en annan.');
}

const refuse = (message: string): { errors: FormError[] } => ({ errors: [{ field: 'logo', message }] });
