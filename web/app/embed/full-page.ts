import { paths } from '@insatskatalog/shared/paths.ts';
import { useMatches } from 'react-router';

/** A page in the frame says where the catalogue itself shows the same. */
interface Framed {
  fullPage?: string;
}

/** The address of the page that shows the same outside the frame, on the catalogue's own site. */
export const useFullPage = (): string =>
  useMatches()
    .map((match) => (match.loaderData as Framed | undefined)?.fullPage)
    .findLast((found) => found !== undefined) ?? paths.start();
