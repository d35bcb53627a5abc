// Cells as text: read from what a spreadsheet puts on the clipboard, and written for one.

/** What makes a spreadsheet take a text for a formula. */
const FORMULA = /^[=+\-@]/;

/** Rows of cells; a cell with tabs, line breaks or quotes in it stands in quotes. */
export function readCells(text: string): string[][] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[++at] ?? '';
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t' || sign === '\n') {
      row.push(plain(cell));
      cell = '';
      if (sign === '\n') rows.push(row.splice(0));
    } else cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, plain(cell)]);
  return rows;
}

/** Without the apostrophe that kept it from being a formula. */
function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Cells as plain text; what would be a formula gets an apostrophe. */
export function cellsAsText(rows: readonly (readonly string[])[]): string {
  const one = (cell: string) => {
    const neutral = FORMULA.test(cell) ? `'${cell}` : cell;
    return /[\t\n"]/.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral;
  };
  return rows.map((row) => row.map(one).join('\t')).join('\r\n');
}

/** Cells as a table of texts, which a spreadsheet neither counts nor calculates. */
export function cellsAsHtml(rows: readonly (readonly string[])[]): string {
  const escaped = (cell: string) =>
    cell
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
  const one = (cell: string) => `<td style='mso-number-format:"\\@"'>${escaped(cell)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(one).join('')}</tr>`).join('');
  return `<meta charset="utf-8"><table>${body}</table>`;
}
