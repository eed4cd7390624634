import type { MdastNode } from 'satteri';
import { describeAllowed } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import { idPattern } from '../data/schema/id.ts';
import { components, evidenceComponents } from './components.ts';
import type { ComponentRule } from './components.ts';
import type { Facts } from './facts.ts';
import { attributeOf, attributeOffset, childrenOf, isElement, startOf, wordsOf } from './mdx-tree.ts';
import type { Element } from './mdx-tree.ts';
import { isPartOf } from './quotation.ts';
import { checkRecord } from './records.ts';
import { report } from './rules.ts';
import type { ProblemDetails, RuleName } from './rules.ts';
import type { TextFile } from './text-file.ts';

/** Addresses of scenes and steps and the place each was first used, across the chapters of a locale. */
export type Anchors = Map<string, string>;

/**
 * Checks the components of a chapter: vocabulary, attributes, order, records, charts and states.
 * @param source the chapter
 * @param tree its syntax tree
 * @param facts records, charts and proper names
 * @param anchors addresses used so far; those of this chapter are added
 */
export function checkComponents(source: TextFile, tree: MdastNode, facts: Facts, anchors: Anchors): Problem[] {
  const problems: Problem[] = [];
  const add = (rule: RuleName, offset: number, details: ProblemDetails = {}): void => {
    problems.push(report(rule, source.file, source.placeAt(offset), details));
  };

  const walk = (node: MdastNode, parents: readonly Element[], inParagraph: boolean): void => {
    const offset = startOf(node);
    if (node.type === 'mdxjsEsm') add('script-in-prose', offset, { found: firstLine(node.value) });
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (!/^\s*\/\*(?:(?!\*\/).)*\*\/\s*$/s.test(node.value)) {
        add('script-in-prose', offset, { found: `{${firstLine(node.value)}}`, allowed: '{/* a comment */}' });
      }
    } else if (node.type === 'html') add('html-in-prose', offset, { found: firstLine(node.value) });
    else if (node.type === 'link' && idPattern.test(node.url)) {
      add('link-to-record', offset, {
        found: `](${node.url})`,
        allowed: '<Claim id="…">words</Claim>, Figure or Quote',
      });
    } else if (isElement(node)) checkElement(node, parents);
    else checkProsePlace(node, parents);
    if (!inParagraph) checkParagraph(node);
    const inner = isElement(node) ? [...parents, node] : parents;
    for (const child of childrenOf(node)) walk(child, inner, inParagraph || node.type === 'paragraph');
  };

  const checkElement = (element: Element, parents: readonly Element[]): void => {
    const name = element.name ?? '';
    const rule = components.get(name);
    if (rule === undefined) {
      const allowed = describeAllowed(name, [...components.keys()]);
      const found = `<${name}>`;
      add(/^[A-Z]/.test(name) ? 'unknown-component' : 'html-in-prose', startOf(element), { found, allowed });
      return;
    }
    checkAttributes(element, name, rule);
    if (name === 'Scene') checkScene(element, parents);
    else if (name === 'Step') checkStep(element, parents);
    else if (rule.collection !== undefined) checkEvidence(element, name, rule.collection, parents);
  };

  const checkAttributes = (element: Element, name: string, rule: ComponentRule): void => {
    const seen = new Set<string>();
    for (const attribute of element.attributes) {
      if (attribute.type !== 'mdxJsxAttribute') {
        add('malformed-attribute', startOf(element), {
          found: `{${attribute.value}}`,
          allowed: 'text in quotation marks',
        });
        continue;
      }
      const offset = attributeOffset(source, element, attribute.name);
      const found = attribute.name;
      const meant = rule.optional?.[found];
      if (!rule.attributes.includes(found) && meant === undefined) {
        const names = [...rule.attributes, ...Object.keys(rule.optional ?? {})];
        add('unknown-attribute', offset, { found, allowed: `${name} has ${names.join(', ')}` });
      } else if (seen.has(found) || typeof attribute.value !== 'string' || attribute.value.trim() === '') {
        add('malformed-attribute', offset, { found, allowed: `${found}="…", once` });
      } else if (meant !== undefined && attribute.value !== meant) {
        add('malformed-attribute', offset, { found: `${found}="${attribute.value}"`, allowed: `${found}="${meant}"` });
      }
      seen.add(found);
    }
    for (const missing of rule.attributes.filter((attribute) => !seen.has(attribute))) {
      add('missing-attribute', startOf(element), { message: `${name} needs ${missing}="…".`, found: `<${name}>` });
    }
  };

  const checkScene = (scene: Element, parents: readonly Element[]): void => {
    checkAnchor(scene);
    if (parents.length > 0) add('scene-inside-scene', startOf(scene), { found: `a Scene in ${parents.at(-1)?.name}` });
    const chart = attributeOf(scene, 'chart');
    if (chart !== undefined && chart !== '' && !facts.charts.has(chart)) {
      const allowed = describeAllowed(chart, [...facts.charts.keys()]);
      add('unknown-chart', attributeOffset(source, scene, 'chart'), { found: chart, allowed });
    }
    checkRepeats(scene);
    if (!hasStep(scene)) add('scene-without-step', startOf(scene), { found: attributeOf(scene, 'id') });
  };

  const checkRepeats = (scene: Element): void => {
    const steps = childrenOf(scene).filter((child) => isElement(child) && child.name === 'Step') as Element[];
    for (const [index, step] of steps.entries()) {
      const before = index === 0 ? undefined : attributeOf(steps[index - 1] ?? step, 'state');
      const state = attributeOf(step, 'state');
      if (state === undefined || state === '' || state !== before) continue;
      add('repeated-state', attributeOffset(source, step, 'state'), { found: state });
    }
  };

  const checkStep = (step: Element, parents: readonly Element[]): void => {
    checkAnchor(step);
    const scene = parents.at(-1);
    if (scene?.name !== 'Scene') {
      add('step-outside-scene', startOf(step), { found: attributeOf(step, 'id') ?? '<Step>' });
      return;
    }
    const states = facts.charts.get(attributeOf(scene, 'chart') ?? '');
    const state = attributeOf(step, 'state');
    if (states !== undefined && state !== undefined && state !== '' && !states.includes(state)) {
      const message = `The chart ${attributeOf(scene, 'chart')} has no such state.`;
      const details = { message, found: state, allowed: describeAllowed(state, states) };
      add('unknown-state', attributeOffset(source, step, 'state'), details);
    }
  };

  const checkAnchor = (element: Element): void => {
    const id = attributeOf(element, 'id');
    if (id === undefined || id === '') return;
    const offset = attributeOffset(source, element, 'id');
    if (!idPattern.test(id)) add('malformed-id', offset, { found: id });
    const first = anchors.get(id);
    if (first !== undefined)
      add('duplicate-anchor', offset, { found: id, message: `The id was used before: ${first}.` });
    else anchors.set(id, `${source.file}:${source.placeAt(offset).line}`);
  };

  const checkEvidence = (element: Element, name: string, collection: string, parents: readonly Element[]): void => {
    const id = attributeOf(element, 'id');
    const record = id === '' ? undefined : id;
    if (record !== undefined) {
      const place = source.placeAt(attributeOffset(source, element, 'id'));
      problems.push(...checkRecord(record, [collection], facts, source.file, place));
    }
    const outer = parents.findLast((parent) => evidenceComponents.has(parent.name ?? ''));
    if (outer !== undefined) add('nested-evidence', startOf(element), { record, found: `${name} in ${outer.name}` });
    const words = wordsOf(element).trim();
    if (name !== 'Quote' && words === '') add('empty-evidence', startOf(element), { record, found: `<${name}>` });
    if (name === 'Quote' && words !== '' && record !== undefined) checkWording(element, record, words);
  };

  const checkWording = (element: Element, record: string, words: string): void => {
    const wordings = facts.records.get(record)?.wordings ?? [];
    if (wordings.length === 0 || wordings.some((wording) => isPartOf(wording, words))) return;
    const [first = ''] = wordings;
    const offset = startOf(childrenOf(element)[0] ?? element);
    add('altered-quotation', offset, { record, found: `“${words}”`, allowed: `a part of “${first}”` });
  };

  const checkProsePlace = (node: MdastNode, parents: readonly Element[]): void => {
    const isProse = node.type === 'paragraph' || node.type === 'heading' || node.type === 'text';
    const stands = parents.at(-1)?.name === 'Scene' && isProse && !childrenOf(node).every(isStepOrSpace);
    if (stands && wordsOf(node).trim() !== '')
      add('prose-outside-step', startOf(node), { found: firstLine(wordsOf(node).trim()) });
  };

  const checkParagraph = (node: MdastNode): void => {
    if (!isElement(node)) return;
    const record = attributeOf(node, 'id');
    const words = firstLine(wordsOf(node).trim());
    if (evidenceComponents.has(node.name ?? '')) {
      add('evidence-outside-paragraph', startOf(node), { record, found: words === '' ? `<${node.name}>` : words });
    } else if (node.name === 'Step') {
      const loose = childrenOf(node).find((child) => child.type === 'text' && child.value.trim() !== '');
      const allowed = 'an empty line after <Step …> and before </Step>';
      if (loose !== undefined) add('prose-outside-paragraph', startOf(loose), { found: words, allowed });
    }
  };

  walk(tree, [], false);
  return problems;
}

function hasStep(scene: MdastNode): boolean {
  return childrenOf(scene).some(
    (child) => (isElement(child) && child.name === 'Step') || (!isElement(child) && hasStep(child)),
  );
}

function isStepOrSpace(node: MdastNode): boolean {
  return isElement(node) || wordsOf(node).trim() === '';
}

function firstLine(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
