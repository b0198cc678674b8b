/** WCAG 2.2, 1.4.3: the least contrast of running text with what is behind it. */
export const leastContrast = 4.5;

/** A colour as the themes write it. */
export const colourPattern = /^#[0-9a-f]{6}$/i;

/** Contrast of two colours written as "#rrggbb", from 1 to 21 (WCAG 2.2, definition of contrast ratio). */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour with only so much of its light (0 to 1): the same hue, darker. */
export const scaled = (colour: string, share: number): string =>
  fromLight(lightOf(colour).map((light) => light * share));

/** A colour between two: `share` of the way to the other (0 to 1), as the eye counts. */
export function mixed(colour: string, other: string, share: number): string {
  const [from, to] = [channelsOf(colour), channelsOf(other)];
  return toHex(from.map((channel, at) => channel + ((to[at] ?? 0) - channel) * share));
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The channels as amounts of light, from 0 to 1 (sRGB, IEC 61966-2-1). */
const lightOf = (colour: string): number[] =>
  channelsOf(colour).map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));

const fromLight = (light: number[]): string =>
  toHex(light.map((each) => (each <= 0.0031308 ? each * 12.92 : 1.055 * each ** (1 / 2.4) - 0.055)));

function channelsOf(colour: string): number[] {
  if (!colourPattern.test(colour)) throw new Error(`"${colour}" is not a colour written as #rrggbb.`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

/** Rounded down, so that a darkened colour is never lighter than was asked for. */
const toHex = (channels: number[]): string =>
  `#${channels
    .map((share) =>
      Math.floor(Math.min(1, share) * 255 + 1e-6)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
