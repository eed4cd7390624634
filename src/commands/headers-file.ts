/** Headers of one kind of path, from a static host's file. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/**
 * Reads a file of headers as static hosts do: a path on a line of its own, its headers indented below it.
 * @throws Error when a line is neither
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: [] });
    else if (header !== null && rule !== undefined) rule.headers.push([header[1] ?? '', header[2] ?? '']);
    else throw new Error(`Line ${index + 1} is neither a path nor a header of one: ${line}`);
  }
  return rules;
}

/** `:name` is one part of the path, `*` any rest. */
function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`);
}

/**
 * The headers of a path, from every rule that it matches.
 * @throws Error when two rules give the same header: hosts then differ in what they send
 */
export function headersOf(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers)) {
    if (found.has(name)) throw new Error(`${path} gets ${name} from two rules.`);
    found.set(name, value);
  }
  return found;
}
