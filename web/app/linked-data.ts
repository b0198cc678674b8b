/** A thing as schema.org describes it, for the pages' own `<script type="application/ld+json">`. */
export interface LinkedData {
  [name: string]: LinkedDataValue;
}
type LinkedDataValue = string | number | LinkedData | LinkedDataValue[];

/** What says something: fields that are empty are left out. */
export function known(fields: Record<string, LinkedDataValue | null>): LinkedData {
  const says = (value: LinkedDataValue | null): value is LinkedDataValue =>
    value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (says(value) ? [[name, value]] : [])),
  );
}

/** A thing as a part of a page's head. React Router escapes what could end the script. */
export const linkedData = (thing: LinkedData) => ({ 'script:ld+json': thing });

/** The way down to a page from the start, as search engines show it. Addresses are absolute. */
export const breadcrumbs = (steps: { name: string; address: string }[]): LinkedData => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address,
  })),
});
