import { paths } from '@insatskatalog/shared/paths.ts';
import type { Theme } from '@insatskatalog/shared/reference.ts';
import { readability } from '@insatskatalog/shared/theme.ts';
import { leastContrast } from '@insatskatalog/shared/contrast.ts';
import { useEffect, useRef, useState } from 'react';
import { colourTexts as texts } from '../texts/settings.ts';
import './colour-preview.css';
import { colourNames } from './colours.ts';

/** The custom property of a colour: `brandTint2` is `--brand-tint-2`. */
const property = (name: string): string =>
  `--${name.replace(/([A-Z]|\d)/g, (part) => `-${part.toLowerCase()}`)}`;

/**
 * What a theme looks like, and how well it can be read. Without script the colours come from a style sheet of our own, since the
 * page's policy allows no others; with script they follow what is being chosen after that.
 */
export function ColourPreview({ theme }: { theme: Theme }) {
  const box = useRef<HTMLDivElement>(null);
  const [first] = useState(theme);
  useEffect(() => {
    for (const name of colourNames) box.current?.style.setProperty(property(name), theme[name]);
  }, [theme]);
  const { sample } = texts;
  return (
    <section aria-labelledby="fargprov" className="colour-preview">
      <link rel="stylesheet" href={paths.admin.coloursOnTrial({ ...first })} precedence="default" />
      <h2 id="fargprov">{texts.previewHeading}</h2>
      <div ref={box} className="colours-on-trial" data-colours={first.brand}>
        <div className="colour-samples">
          <span className="button">{sample.button}</span>
          <span className="button quiet">{sample.quiet}</span>
          <span className="sample-chip">{sample.chip}</span>
          <span className="sample-chip selected">{sample.selected}</span>
        </div>
        <p className="sample-footer">{sample.footer}</p>
      </div>
      <h3>{texts.readabilityHeading}</h3>
      <ul className="plain-list colour-verdicts">
        {readability(theme).map(({ place, contrast }) => (
          <li key={place} className={contrast < leastContrast ? 'too-weak' : undefined}>
            <span>{texts.places[place]}</span> <span>{texts.verdict(contrast)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
