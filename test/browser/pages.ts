import { formatMyList, type MyList } from '@insatskatalog/shared/my-list.ts';
import { emptyChoices } from '@insatskatalog/shared/search.ts';
import { paths } from '@insatskatalog/shared/paths.ts';

/** An entry of the demonstration that has an easy-read and an English text, and one that has ended. */
export const entry = 'budget-och-skuldradgivning-huddinge';
export const endedEntry = 'sprakkafe-salem';

/** A list of three of the demonstration's entries. */
export const list: MyList = { made: '2026-01-15', ids: ['da9d265fd0', 'c3e1783740', 'f6b1ac5299'] };

const choices = { ...emptyChoices(), municipality: ['0126'] };

/** Every public page and every state of it that looks different, by name. */
export const pages: Record<string, string> = {
  start: paths.start(),
  'start for a municipality': '/?kommun=0126',
  results: paths.search({ q: 'skulder', choices }),
  'results without a query': paths.search(),
  'results, a page in the middle': paths.search({ page: 3 }),
  'no results': paths.search({ q: 'zzyzx', choices }),
  'results for a place in the question': paths.search({ q: 'praktik linköping' }),
  'results from the whole country': paths.search({ q: 'boendestöd' }),
  'results for what nothing is just about': paths.search({ q: 'körkort' }),
  'results elsewhere than was written': paths.search({ q: 'skulder tumba', choices }),
  "results of a professional's question": paths.search({ q: 'metodstöd för handläggare' }),
  'results in an urgent need': paths.search({ q: 'jag vill dö' }),
  'results with a bad address': '/insatser?kommun=9999&alder=hundra&okand=1',
  entry: paths.intervention(entry),
  'entry in easy Swedish': paths.intervention(entry, { easyRead: true }),
  'entry in English': paths.intervention(entry, { lang: 'en' }),
  'entry that has ended': paths.intervention(endedEntry),
  list: paths.myList(list),
  'list, one just taken off': paths.myList({ ...list, ids: list.ids.slice(1) }, list),
  'list with what nobody knows': '/lista?lista=2026-01-15.ffffffffff.skrap',
  'empty list': paths.myList(null),
  comparison: paths.comparison(list.ids),
  'comparison of too few': paths.comparison(),
  'results with a list': `/insatser?q=skulder&lista=${formatMyList(list)}`,
  feedback: paths.feedback(entry),
  municipalities: paths.municipalities(),
  municipality: paths.municipality('huddinge'),
  associations: paths.associations(),
  association: paths.association('sf-botkyrka-huddinge-salem'),
  about: paths.about(),
  professionals: paths.professionals(),
  privacy: paths.privacy(),
  accessibility: paths.accessibility(),
  'open data': paths.openData(),
  'embed builder': paths.embedBuilder(),
  'embed builder for an association':
    '/badda-in?forbund=sf-sodertalje&fast-kommun=0181&fast-behov=bostad&dolj=metod&tema=mork&plattform=sharepoint',
  'API description': paths.apiDescription(),
  news: paths.news(),
  'news of a municipality': paths.news({ municipality: '0126', association: 'sf-botkyrka-huddinge-salem' }),
  'missing page': '/finns-inte',
};
