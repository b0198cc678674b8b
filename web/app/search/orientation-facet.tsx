import {
  orientationChoices,
  pageSpelling,
  parameterName,
  type OrientationChoice,
} from '@insatskatalog/shared/search.ts';
import { useState } from 'react';
import { searchTexts } from '../texts/search.ts';
import { Choice } from './facet.tsx';

/**
 * Whether support for people, for professionals or both is shown. Most people never need it: it stands last, folded.
 * @param props.implied what the text asks for when nothing is chosen
 */
export function OrientationFacet(props: { chosen: OrientationChoice; implied: OrientationChoice }) {
  const { chosen, implied } = props;
  const [unfolded] = useState(chosen !== 'individual');
  const { label, choices } = searchTexts.filters.orientation;
  return (
    <details className="facet" open={unfolded}>
      <summary className="facet-name">{label}</summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {orientationChoices.map((choice) => (
          <Choice
            key={choice}
            type="radio"
            name={parameterName('page', 'orientation')}
            value={choice === implied ? '' : pageSpelling.orientation[choice]}
            label={choices[choice]}
            selected={choice === chosen}
          />
        ))}
      </fieldset>
    </details>
  );
}
