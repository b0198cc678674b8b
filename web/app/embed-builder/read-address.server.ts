import { formatFrame, parseFrame, type EmbedFrame } from '@insatskatalog/shared/embed.ts';
import type { Association, Reference } from '@insatskatalog/shared/reference.ts';
import type { QueryIssue } from '@insatskatalog/shared/search.ts';
import { platforms, type Platform } from '../texts/embed-builder.ts';

const heights = { least: 300, most: 3000, usual: 800 };

/** What is being built: the builder's address is the frame's own, with where the code goes and how tall the frame is. */
export interface Built {
  frame: EmbedFrame;
  association: Association | null;
  platform: Platform;
  height: number;
  issues: QueryIssue[];
}

export function readBuilderAddress(params: URLSearchParams, reference: Reference): Built {
  const { frame, issues, visitor } = parseFrame(params, reference);
  const association = reference.associations.find(({ id }) => id === frame.association) ?? null;
  let platform: Platform = 'html';
  let height = heights.usual;
  for (const [parameter, value] of visitor) {
    if (value === '') continue;
    if (parameter === 'plattform') {
      if (Object.hasOwn(platforms, value)) platform = value as Platform;
      else issues.push({ parameter, value, reason: 'unknown-value' });
    } else if (parameter === 'hojd') {
      const given = Number(value);
      if (!/^\d{1,6}$/.test(value)) issues.push({ parameter, value, reason: 'not-a-number' });
      else if (given < heights.least || given > heights.most)
        issues.push({ parameter, value, reason: 'out-of-range' });
      else height = given;
    } else issues.push({ parameter, value, reason: 'unknown-parameter' });
  }
  return { frame: offered(frame, association), association, platform, height, issues };
}

/** The builder's address; `readBuilderAddress` reads it back. */
export function builderAddress(frame: EmbedFrame, platform: Platform, height: number): URLSearchParams {
  const params = formatFrame(frame);
  if (platform !== 'html') params.set('plattform', platform);
  if (height !== heights.usual) params.set('hojd', String(height));
  return params;
}

/** Without what the form does not offer: what was chosen for another association goes when the association is changed. */
function offered(frame: EmbedFrame, association: Association | null): EmbedFrame {
  const { choices } = frame.fixed;
  const kept =
    association === null
      ? { ...choices, association: [], municipality: [] }
      : {
          ...choices,
          county: [],
          association: choices.association.filter((id) => id === association.id),
          municipality: choices.municipality.filter((code) => association.municipalities.includes(code)),
        };
  return { ...frame, fixed: { ...frame.fixed, choices: kept } };
}
