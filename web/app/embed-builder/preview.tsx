import { builderTexts } from '../texts/embed-builder.ts';
import type { BuilderView } from './view.server.ts';

/** The frame as it will be. Its width is chosen without script: the style sheet follows the radio buttons. */
export function Preview({ view }: { view: BuilderView }) {
  const texts = builderTexts.preview;
  return (
    <section className="builder-preview" aria-labelledby="sa-blir-det">
      <div className="builder-head">
        <h2 id="sa-blir-det">{texts.heading}</h2>
        <fieldset className="builder-choice">
          <legend className="visually-hidden">{texts.widths}</legend>
          {(['full', 'phone', 'narrow'] as const).map((width) => (
            <label key={width}>
              <input type="radio" name="bredd" value={width} defaultChecked={width === 'full'} />
              <span>{texts[width]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <div className="builder-frame">
        {/* Keyed, so that another address is another frame and no step in the history. */}
        <iframe key={view.preview} src={view.preview} title={texts.frame} height={view.height} />
      </div>
      <p>
        <a href={view.preview}>{texts.alone}</a>
      </p>
    </section>
  );
}
