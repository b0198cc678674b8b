import type { SignedIn } from './sign-in.ts';

export interface Answer {
  status: number;
  /** Where it leads to, for a redirect. */
  location: string;
  text: string;
}

const answer = async (response: Response): Promise<Answer> => ({
  status: response.status,
  location: response.headers.get('Location') ?? '',
  // With its byte order mark, where it has one.
  text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()),
});

/** What somebody who is signed in does with pages, as a browser without script would. */
export function visitor(app: { url: string }, who: SignedIn) {
  return {
    get: async (path: string): Promise<Answer> =>
      answer(await fetch(app.url + path, { headers: who.headers, redirect: 'manual' })),
    /** Posts a page's form; a list posts an input for each of its values. */
    async post(path: string, inputs: Record<string, string | string[] | Blob>): Promise<Answer> {
      const holdsFile = Object.values(inputs).some((value) => value instanceof Blob);
      const form = new FormData();
      for (const [name, value] of Object.entries(inputs))
        for (const each of Array.isArray(value) ? value : [value])
          if (each instanceof Blob) form.append(name, each, 'fil');
          else form.append(name, each);
      const fields = [...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
      // Known as a whole, so that its length is said.
      const multipart = new Response(form);
      const body = holdsFile ? await multipart.arrayBuffer() : new URLSearchParams(fields).toString();
      const type = holdsFile
        ? (multipart.headers.get('Content-Type') ?? '')
        : 'application/x-www-form-urlencoded';
      return answer(
        await fetch(app.url + path, {
          method: 'POST',
          redirect: 'manual',
          headers: { ...who.headers, 'Content-Type': type },
          body,
        }),
      );
    },
  };
}
