import type { NearbyMunicipality } from '@insatskatalog/shared/catalogue.ts';
import type { Reference } from '@insatskatalog/shared/reference.ts';
import type { CentreOf, Point } from './document.ts';

/** As far as people travel for something that takes hours a week, in kilometres. */
const farthest = 60;
const mostMunicipalities = 4;
const earthRadius = 6371;

/** The municipalities near one that have answers, nearest first. @param counts answers by municipality code */
export function nearbyWithAnswers(
  municipality: string,
  counts: Record<string, number>,
  centreOf: CentreOf,
  { municipalities }: Reference,
): NearbyMunicipality[] {
  const here = centreOf(municipality);
  if (!here) return [];
  return municipalities
    .flatMap(({ code, name }) => {
      const there = centreOf(code);
      const count = counts[code] ?? 0;
      return code === municipality || !there || count === 0
        ? []
        : [{ code, name, distance: Math.round(kilometres(here, there)), count }];
    })
    .filter(({ distance }) => distance <= farthest)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, mostMunicipalities);
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The haversine formula on a round earth: right to half a per cent. */
function kilometres(a: Point, b: Point): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng);
  return 2 * earthRadius * Math.asin(Math.sqrt(chord));
}
