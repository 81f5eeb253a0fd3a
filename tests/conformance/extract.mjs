// Prints the text of a PDF as pdf.js sees it: node extract.mjs FILE. PDFJS names the folder of the package.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { getDocument, VerbosityLevel } = await import(
    pathToFileURL(`${process.env.PDFJS}/legacy/build/pdf.mjs`)
);
const data = new Uint8Array(readFileSync(process.argv[2]));
const file = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise;
for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) {
        process.stdout.write(item.str + (item.hasEOL ? "\n" : ""));
    }
    process.stdout.write("\n");
}
