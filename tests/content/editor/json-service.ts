import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { applyEdits, findNodeAtLocation, modify, parseTree, type JSONPath } from 'jsonc-parser';
import {
  getLanguageService,
  TextDocument,
  type CompletionItem,
  type Diagnostic,
  type JSONDocument,
} from 'vscode-json-languageservice';

/** The JSON service of VS Code, which here as there reads the schemas that files name from disk. */
const service = getLanguageService({
  schemaRequestService: (uri) => Promise.resolve(readFileSync(fileURLToPath(uri), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, file) => new URL(path, file).href },
});
service.configure({ validate: true, allowComments: false });

/** A JSON file of the content as it stands in an editor: as it is on disk until it is changed here. */
export class OpenFile {
  readonly #path: string;
  #text: string;

  /** @param path the file, from the project's folder */
  constructor(path: string) {
    this.#path = path;
    this.#text = readFileSync(path, 'utf8');
  }

  /** What it holds. */
  get text(): string {
    return this.#text;
  }

  /** Sets a value, which is not saved; an index of -1 adds to a list. */
  set(path: JSONPath, value: unknown): void {
    this.#text = applyEdits(this.#text, modify(this.#text, path, value, { isArrayInsertion: path.at(-1) === -1 }));
  }

  /** Number of the line, counted from 1, that a value begins in. */
  lineOf(path: JSONPath): number {
    return this.#text.slice(0, this.#offsetOf(path)).split('\n').length;
  }

  /** What is underlined, and why. */
  async diagnostics(): Promise<Diagnostic[]> {
    const { document, json } = this.#read();
    return service.doValidation(document, json, { schemaRequest: 'error', schemaValidation: 'error' });
  }

  /** What the pointer is told over the key of a value. */
  hoverKey(path: JSONPath): Promise<string> {
    return this.#hover(findNodeAtLocation(this.#tree(), path)?.parent?.offset ?? 0);
  }

  /** What the pointer is told over a value. */
  hoverValue(path: JSONPath): Promise<string> {
    return this.#hover(this.#offsetOf(path));
  }

  /** What is offered behind the first character of a value: within its quotation marks or brackets. */
  async complete(path: JSONPath): Promise<CompletionItem[]> {
    const { document, json } = this.#read();
    const list = await service.doComplete(document, document.positionAt(this.#offsetOf(path) + 1), json);
    return list?.items ?? [];
  }

  async #hover(offset: number): Promise<string> {
    const { document, json } = this.#read();
    const hover = await service.doHover(document, document.positionAt(offset + 1), json);
    const parts = [hover?.contents ?? []].flat();
    const words = parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
    // The service writes Markdown, in which signs of the description stand behind backslashes.
    return words.replaceAll(/\\([^\w\s])/g, '$1');
  }

  #tree() {
    const tree = parseTree(this.#text);
    if (tree === undefined) throw new Error(`${this.#path} is empty.`);
    return tree;
  }

  #offsetOf(path: JSONPath): number {
    const node = findNodeAtLocation(this.#tree(), path);
    if (node === undefined) throw new Error(`${this.#path} has no ${path.join('.')}.`);
    return node.offset;
  }

  #read(): { document: TextDocument; json: JSONDocument } {
    const document = TextDocument.create(pathToFileURL(resolve(this.#path)).href, 'json', 1, this.#text);
    return { document, json: service.parseJSONDocument(document) };
  }
}
