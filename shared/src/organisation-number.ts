/**
 * Reads a Swedish organisation number, however it is written: "222000-0000", "16 222000 0000". Gives its ten digits, or null when it is
 * none. The last digit checks the others (Luhn), and the third is at least 2, which no personal number's is
 * (Skatteverket, SKV 709).
 */
export function readOrganisationNumber(text: string): string | null {
  const digits = /^(?:16)?(\d{2}[2-9]\d{7})$/.exec(text.replace(/[\s-]/g, ''))?.[1];
  return digits !== undefined && luhnSum(digits) % 10 === 0 ? digits : null;
}

/** Every other digit counts twice, from the first of ten; what becomes two digits counts as their sum. */
function luhnSum(digits: string): number {
  return Array.from(digits, Number)
    .map((digit, index) => digit * (index % 2 === 0 ? 2 : 1))
    .reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0);
}
