/** What a form carries along without showing it, as name and value. */
export function HiddenFields({ fields }: { fields: string[][] }) {
  return fields.map(([name, value]) => (
    <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
  ));
}
