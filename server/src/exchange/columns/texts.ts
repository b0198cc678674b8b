import type { Column } from '../column.ts';
import { markdown, plainLine, plainText } from './plain.ts';

/** What an entry says in Swedish. */
export const swedishTexts = (): Column[] => [
  plainLine('texts.sv.title', 'Namn', 'Måste finnas. Så som verksamheten själv heter. Högst 120 tecken.', [
    'titel',
    'rubrik',
    'insats',
    'insatsens namn',
    'name',
    'title',
    'benämning',
  ]),
  plainText(
    'texts.sv.summary',
    'Kort sagt',
    'Måste finnas. En eller två meningar om vad personen får. Högst 300 tecken.',
    ['sammanfattning', 'ingress', 'kort beskrivning', 'summary'],
  ),
  plainText('texts.sv.description', 'Det här får du', markdown, ['beskrivning', 'innehåll', 'description']),
  plainText('texts.sv.forWhom', 'Vem stödet är till för', markdown, ['för vem', 'vem är det till för']),
  plainText(
    'texts.sv.howToGetIt',
    'Så får du stödet',
    `Måste finnas, om inte Väg in är ifylld. ${markdown}`,
    ['så ansöker du', 'ansökan', 'hur får man stödet', 'så får man stödet'],
  ),
  plainText('texts.sv.notFor', 'Passar inte', markdown, ['inte för', 'vem passar det inte']),
  plainText('texts.sv.goodToKnow', 'Bra att veta', markdown, ['övrigt', 'annat', 'övrig information']),
  plainText('texts.sv.easyRead', 'Lättläst', markdown, ['lättläst text', 'lätt svenska']),
];

/** The same in English. */
export const englishTexts = (): Column[] => [
  plainLine('texts.en.title', 'Engelska: namn', 'Måste finnas om något annat är ifyllt på engelska.'),
  plainText('texts.en.summary', 'Engelska: kort sagt', 'Måste finnas om något annat är ifyllt på engelska.'),
  plainText('texts.en.description', 'Engelska: det här får du'),
  plainText('texts.en.forWhom', 'Engelska: vem stödet är till för'),
  plainText('texts.en.howToGetIt', 'Engelska: så får du stödet'),
  plainText('texts.en.notFor', 'Engelska: passar inte'),
  plainText('texts.en.goodToKnow', 'Engelska: bra att veta'),
  plainText('texts.en.easyRead', 'Engelska: lättläst'),
];
