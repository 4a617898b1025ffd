// Reads every cell of a workbook with exceljs, row by row as its streaming reader gives them.
import ExcelJS from "exceljs";

let cells = 0;
const book = new ExcelJS.stream.xlsx.WorkbookReader(process.argv[2], {
  entries: "emit", sharedStrings: "cache", styles: "cache", hyperlinks: "ignore", worksheets: "emit",
});
for await (const sheet of book) {
  for await (const row of sheet) {
    row.eachCell((cell) => { cells += String(cell.value).length > 0; });
  }
}
console.log(cells);
