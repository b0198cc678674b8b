/** A list as HSDS pages it. */
export interface Page<Content> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: Content[];
}

export interface PageAsked {
  page: number;
  per_page: number;
}

export function pageOfContents<Content>(
  contents: Content[],
  total: number,
  { page, per_page: perPage }: PageAsked,
): Page<Content> {
  const pages = Math.ceil(total / perPage);
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

/** A page of a list that is held whole. */
export function pageOfAll<Item, Content>(
  all: Item[],
  asked: PageAsked,
  present: (item: Item) => Content,
): Page<Content> {
  const start = (asked.page - 1) * asked.per_page;
  return pageOfContents(all.slice(start, start + asked.per_page).map(present), all.length, asked);
}
