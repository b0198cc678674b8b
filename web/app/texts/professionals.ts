import { paths } from '@insatskatalog/shared/paths.ts';

export const professionals = {
  title: 'För handläggare',
  heading: 'För dig som är handläggare',
  lead: 'Hitta rätt stöd till personen framför dig på ett par minuter. Du behöver inget konto, och ingenting om personen sparas.',
} as const;

/** Markdown. Apart from the rest, so that only the server carries it. */
export const professionalsBody = `
## Hitta rätt snabbt

1. [Öppna alla insatser](${paths.search()}) och välj kommunen där personen bor. Insatser som gäller länet eller landet följer med.
2. Filtrera på behov, målgrupp, ålder och vägen in. Siffran vid varje val säger hur många insatser du får kvar.
3. Flera val i samma filter ger fler träffar: ”psykisk ohälsa” eller ”långtidssjukskriven”. Val i olika filter ger färre: rätt målgrupp och rätt ålder.
4. Välj ”Tar emot nya deltagare nu” om det brådskar.

Ålder 24 visar allt som en 24-åring kan få, också det som saknar åldersgräns.

## Vem får anvisa?

Filtret för vägen in visar vad som krävs: egen anmälan, remiss från vården, beslut från socialtjänsten eller kontakt genom Arbetsförmedlingen eller Försäkringskassan. Under ”Så får du stödet” på varje insats står stegen i ordning och vem du ringer.

Läs också ”Passar inte” och ”Går inte att kombinera med”. Stöd som samordningsförbund betalar går till exempel ofta inte att ha samtidigt med myndigheternas förstärkta samarbete.

## Lämna över

- **Gör en lista.** Välj ”Lägg till i min lista” på det som passar personen. På listans sida kan du jämföra, skriva ut allt på få sidor, mejla eller visa en QR-kod. Listan finns i adressen, så ingenting om personen sparas.
- **Länka.** Adressen innehåller alla val du har gjort. Kopiera den till ett mejl eller lägg den som länk på intranätet, så öppnas samma sökning.
- **Bädda in.** Visa katalogen på en egen sida, till exempel på intranätet. [Gör en ruta med era val](${paths.embedBuilder()}).
- **Skriv ut.** Varje insats har en utskrift med steg, telefonnummer, fakta och adress.
- **Lättläst och engelska.** Många insatser har en lättläst text, en engelsk text eller båda. Du byter överst på insatsens sida.

## För dig i din yrkesroll

Det finns insatser som riktar sig till dig, till exempel frukostmöten och metodstöd. [Visa insatser för yrkesverksamma](${paths.search({ orientation: 'structural' })}).

## Det här sparas inte

Katalogen har inga konton för handläggare, inga kakor och ingen historik. Skriv ändå inte namn eller personnummer i sökrutan: det du söker på blir en del av adressen.

[Läs mer om personuppgifter](${paths.privacy()})
`;
