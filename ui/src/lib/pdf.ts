// Pages of a PDF as pictures, drawn by pdf.js in its worker. Nothing here knows what is printed.
//
// pdf.js is fetched the first time a document is looked at: it is as large as the rest of the page.

import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** CSS pixels in a point. */
const PIXELS_IN_A_POINT = 96 / 72;

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<{ library: Library; worker: PDFWorker }> | undefined;

function load(): Promise<{ library: Library; worker: PDFWorker }> {
  loading ??= import('pdfjs-dist/legacy/build/pdf.mjs').then((library) => {
    library.GlobalWorkerOptions.workerSrc = workerUrl;
    return { library, worker: library.PDFWorker.create({}) };
  });
  return loading;
}

export class PdfPages {
  private constructor(private readonly document: PDFDocumentProxy) {}

  /** Reads a file; the bytes are handed over to the worker. */
  static async open(bytes: ArrayBuffer): Promise<PdfPages> {
    const { library, worker } = await load();
    const options = { useWasm: false, isEvalSupported: false, enableXfa: false };
    const task = library.getDocument({ data: new Uint8Array(bytes), worker, ...options });
    return new PdfPages(await task.promise);
  }

  get count(): number {
    return this.document.numPages;
  }

  /** The width of a page in CSS pixels at its real size, and its height for each pixel of width. */
  async shape(number: number): Promise<{ width: number; ratio: number }> {
    const page = await this.document.getPage(number);
    const { width, height } = page.getViewport({ scale: PIXELS_IN_A_POINT });
    return { width, ratio: height / width };
  }

  /** A page so many CSS pixels wide, as sharp as the screen can show it. */
  async draw(number: number, width: number): Promise<HTMLCanvasElement> {
    const page = await this.document.getPage(number);
    const scale = (width * devicePixelRatio) / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas;
  }

  /** The pages are not needed any more. */
  close(): void {
    void this.document.loadingTask.destroy();
  }
}
