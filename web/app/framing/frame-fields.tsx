import { useFraming } from './framing.ts';

/** What a GET form within a frame has to carry along, so that the frame stays the same; nothing on the catalogue's own pages. */
export function FrameFields() {
  const fields = useFraming()?.fields ?? [];
  return fields.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
