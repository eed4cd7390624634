/** What a component of a chapter may be given; there is no other attribute. */
export interface ComponentRule {
  /** Attributes it must have. */
  readonly attributes: readonly string[];
  /** Attributes it may have, each with the one value that means something. */
  readonly optional?: Readonly<Record<string, string>>;
  /** Collection its `id` is looked up in, for evidence. */
  readonly collection?: string;
}

/** The components of a chapter: the whole vocabulary an author needs besides Markdown. */
export const components: ReadonlyMap<string, ComponentRule> = new Map<string, ComponentRule>([
  ['Scene', { attributes: ['id', 'chart'] }],
  ['Step', { attributes: ['id', 'state'] }],
  ['Claim', { attributes: ['id'], optional: { revised: 'yes' }, collection: 'claims' }],
  ['Differences', { attributes: [] }],
  ['Event', { attributes: ['id'], collection: 'events' }],
  ['Figure', { attributes: ['id'], collection: 'figures' }],
  ['Quote', { attributes: ['id'], collection: 'quotes' }],
]);

/** The components that tie words to a record. */
export const evidenceComponents: ReadonlySet<string> = new Set(
  [...components].filter(([, rule]) => rule.collection !== undefined).map(([name]) => name),
);
