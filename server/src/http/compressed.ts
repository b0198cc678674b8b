import compression from 'compression';

const lines = /^application\/(jsonl|x-ndjson)\b/;

/** Compresses what is text. JSON line by line is too, though the list of types that the library goes by does not know it. */
export const compressed = compression({
  filter: (request, response) =>
    lines.test(String(response.getHeader('Content-Type'))) || compression.filter(request, response),
});
