import {
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { letterOf } from './column-letter.ts';
import type { CellChoices, WorkbookSheet } from './write-workbook.ts';

/** As many rows as can be read in. */
const lastRow = 10_001;
/** What a sheet consists of, up to its drawings, in the order that programs insist on (ECMA-376, part 1, § A.2, CT_Worksheet). */
const order =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing';

/**
 * Lists to choose from in the cells of sheets (§ 18.3.1.32), as a feature of the writer's. Whoever writes something else is asked, not
 * stopped: names are read by their synonyms too.
 */
export const dropDowns = (sheets: WorkbookSheet[]) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string {
          const { choices = [] } = sheets[sheetIndex] ?? {};
          if (choices.length === 0) return xml;
          const markup = `<dataValidations count="${choices.length}">${choices.map(validation).join('')}</dataValidations>`;
          return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order.split(' '), 'worksheet');
        },
      },
    },
  },
});

function validation({ column, from, only, prompt }: CellChoices): string {
  const letter = letterOf(column);
  const attributes = {
    type: 'list',
    allowBlank: '1',
    errorStyle: 'warning',
    showInputMessage: '1',
    showErrorMessage: only ? '1' : '0',
    errorTitle: 'Finns inte i listan',
    error: 'Det som står här finns inte i listan. Vill du behålla det ändå?',
    prompt,
    sqref: `${letter}2:${letter}${lastRow}`,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${sanitizeAttributeValue(value)}"`,
  );
  return `<dataValidation ${written.join(' ')}><formula1>${sanitizeTextContent(from)}</formula1></dataValidation>`;
}
