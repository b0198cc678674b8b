import type { Theme } from '@insatskatalog/shared/reference.ts';

/** How the five associations of the demonstration present themselves. Dark colours, so that white can be read on them. */
export const profiles: Record<string, { about: string; theme: Theme }> = {
  'sf-botkyrka-huddinge-salem': {
    about: `I Botkyrka, Huddinge och Salem samarbetar kommunerna, Arbetsförmedlingen, Försäkringskassan och Region Stockholm i ett samordningsförbund. De lägger pengar i en gemensam pott och betalar stöd som ingen av dem klarar att ge på egen hand.

Förbundet finns för dig som behöver hjälp från flera håll samtidigt för att kunna arbeta eller studera. Du söker inte stöd hos förbundet självt. Varje insats i katalogen berättar vem du ska kontakta.

Här visas både det som förbundet betalar och det som kommunerna, regionen, myndigheterna och föreningarna själva driver.`,
    theme: {
      brand: '#0b5d5a',
      brandStrong: '#07423f',
      brandTint: '#e3f1f0',
      brandTint2: '#c4e2df',
      onBrand: '#ffffff',
    },
  },
  'sf-sodertalje': {
    about: `Södertälje kommun, Arbetsförmedlingen, Försäkringskassan och Region Stockholm har ett gemensamt samordningsförbund. Tanken är enkel: den som är sjuk, arbetslös och kanske ung på samma gång ska inte behöva gå runt mellan fyra kontor.

Förbundet betalar insatser där de fyra hjälps åt, och ser till att personalen lär känna varandras verksamheter. Vem som kan få en insats och hur du anmäler dig står på varje sida.`,
    theme: {
      brand: '#8a2f4f',
      brandStrong: '#66203a',
      brandTint: '#f9e9ef',
      brandTint2: '#f0cfdb',
      onBrand: '#ffffff',
    },
  },
  'sf-roslagen': {
    about: `Roslagens samordningsförbund binder ihop kommunerna i nordöstra Stockholms län med Arbetsförmedlingen, Försäkringskassan och regionen. I den här demonstrationen visas stöd i Täby och Österåker. Också Danderyd, Norrtälje, Vallentuna och Vaxholm hör till förbundet.

Är du mellan 16 och 64 år och behöver samordnat stöd för att närma dig arbete? Då kan en insats här passa. Ofta är det din handläggare som hjälper dig in.`,
    theme: {
      brand: '#1f4e8c',
      brandStrong: '#153764',
      brandTint: '#e7eef8',
      brandTint2: '#cbdcf1',
      onBrand: '#ffffff',
    },
  },
  'sf-centrala-ostergotland': {
    about: `Linköping, Kinda och Åtvidaberg delar samordningsförbund med Arbetsförmedlingen, Försäkringskassan och Region Östergötland. Parterna bestämmer tillsammans vilket stöd som saknas och betalar det med gemensamma pengar.

Bor du i någon av de mindre kommunerna kan stödet finnas i Linköping, men det är till för dig också. Titta efter vilka kommuner en insats gäller.`,
    theme: {
      brand: '#5a3d8a',
      brandStrong: '#412a68',
      brandTint: '#f0eaf8',
      brandTint2: '#dccff0',
      onBrand: '#ffffff',
    },
  },
  'sf-ostra-sodertorn': {
    about: `Haninge, Nynäshamn och Tyresö har bildat samordningsförbund tillsammans med Arbetsförmedlingen, Försäkringskassan och Region Stockholm. Ett samordningsförbund är en egen liten organisation som delar ut parternas gemensamma pengar till stöd på vägen mot arbete.

Förbundet möter sällan deltagare självt. Stödet ges av kommunerna, vården, myndigheterna, sociala företag och föreningar, och det är dem du hittar i katalogen.`,
    theme: {
      brand: '#2f5f2b',
      brandStrong: '#21461e',
      brandTint: '#eaf3e8',
      brandTint2: '#d0e5cc',
      onBrand: '#ffffff',
    },
  },
};
