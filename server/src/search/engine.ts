import type { DimensionId } from '@insatskatalog/shared/dimension.ts';
import type { SearchDocument } from './document.ts';
import type { NameRequest, SearchRequest } from './request.ts';

/** How many entries have each value, by dimension. Values without entries may be missing. */
export type FacetCounts = Partial<Record<DimensionId, Record<string, number>>>;

/** What an engine knows: ids in order and numbers. The rows come from the database. */
export interface EngineAnswer {
  ids: string[];
  total: number;
  facets: FacetCounts;
  openCount: number;
}

/** Titles and providers' names with words that begin as asked, each once. */
export interface NameAnswer {
  /** An entry with the title, and how many there are. */
  titles: { id: string; count: number }[];
  /** Ids, each of an entry of another provider. */
  providers: string[];
}

/** The port that both engines implement; answers have the same shape and the same content. */
export interface SearchEngine {
  readonly name: 'meilisearch' | 'sqlite';
  /**
   * Throws when the engine cannot answer, or when the signal is aborted.
   *
   * @param onPage is given the answer's ids when they are known before the rest: what is shown of them can then be made meanwhile
   */
  search(
    request: SearchRequest,
    signal: AbortSignal,
    onPage?: (ids: string[]) => void,
  ): Promise<EngineAnswer>;
  suggest(request: NameRequest, signal: AbortSignal): Promise<NameAnswer>;
}

/** Whole documents to add or replace, and ids to take away. */
export interface Change {
  puts: SearchDocument[];
  removals: string[];
}

export interface WritableIndex {
  /**
   * Returns when a search sees the change. Throws `DocumentsRefused` when the documents are the reason it fails,
   * anything else when the engine is.
   */
  apply(change: Change, signal: AbortSignal): Promise<void>;
  /** Version by id of every document in the index. */
  versions(signal: AbortSignal): Promise<Map<string, number>>;
}

export type IndexState = 'current' | 'outdated' | 'missing';

/** The writing side of an engine. */
export interface SearchIndex extends WritableIndex {
  readonly name: SearchEngine['name'];
  /** Milliseconds after which a write that has not returned counts as lost; null where it surely returns, however slow the machine. */
  readonly writesWithin: number | null;
  /** `outdated` is made with other settings or another kind of document; it answers until it is replaced. */
  state(signal: AbortSignal): Promise<IndexState>;
  /** Makes an empty index beside the one that answers. */
  beginRebuild(signal: AbortSignal): Promise<IndexBuild>;
}

export interface IndexBuild extends WritableIndex {
  /** Puts the new index in the old one's place; searches around the moment see one or the other. */
  replaceLive(signal: AbortSignal): Promise<void>;
}

/** The engine read the documents and will not have them: sending them again changes nothing. */
export class DocumentsRefused extends Error {
  override name = 'DocumentsRefused';
}

/** No engine can answer now. */
export class SearchUnavailable extends Error {
  override name = 'SearchUnavailable';
  /** The HTTP status that it means to who asked. */
  readonly status = 503;
}
