import { formatFrame, within, type EmbedFrame, type EmbedScript } from '@insatskatalog/shared/embed.ts';
import { paths } from '@insatskatalog/shared/paths.ts';
import { emptyQuery } from '@insatskatalog/shared/search.ts';
import { builderTexts, type Level } from '../texts/embed-builder.ts';

/** The code that shows a frame, to be pasted into another site's page. */
export function codeFor(
  level: Level,
  frame: EmbedFrame,
  { baseUrl, script, height }: { baseUrl: string; script: EmbedScript; height: number },
): string {
  const link = element('a', { href: baseUrl + paths.search(within(emptyQuery(), frame.fixed)) });
  const linked = `${link}${builderTexts.linkText}</a>`;
  switch (level) {
    case 'link':
      return linked;
    case 'iframe':
      return `${element('iframe', {
        src: baseUrl + paths.embed(formatFrame(frame)),
        title: builderTexts.frameTitle,
        width: '100%',
        height: String(height),
        // Older than style sheets, and so not stopped by a policy against them written into a page.
        frameborder: '0',
        loading: 'lazy',
      })}</iframe>`;
    case 'script': {
      const open = element('insatskatalog-sok', { ...attributesOf(frame), hojd: String(height) });
      const load = element('script', {
        src: baseUrl + script.path,
        integrity: script.integrity,
        crossorigin: 'anonymous',
      });
      return `${open}\n  ${linked}\n</insatskatalog-sok>\n${load.replace(/>$/, ' async>')}</script>`;
    }
  }
}

/** The frame's parameters as attributes, several values of one with spaces between them. */
function attributesOf(frame: EmbedFrame): Record<string, string> {
  const params = formatFrame(frame);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name).join(' ')]));
}

const element = (name: string, attributes: Record<string, string>): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')}>`;

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
