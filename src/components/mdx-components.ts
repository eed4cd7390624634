import Claim from './evidence/Claim.astro';
import Differences from './evidence/Differences.astro';
import Event from './evidence/Event.astro';
import Figure from './evidence/Figure.astro';
import Quote from './evidence/Quote.astro';
import Receipt from './evidence/Receipt.astro';
import Scene from './scene/Scene.astro';
import Step from './scene/Step.astro';

/** What chapters may write without importing it; `Receipt` is placed by `annotate-chapter`, never by hand. */
export const mdxComponents = { Claim, Differences, Event, Figure, Quote, Receipt, Scene, Step };
