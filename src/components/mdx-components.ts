import Claim from './evidence/Claim.astro';
import Differences from './evidence/Differences.astro';
import Event from './evidence/Event.astro';
import Figure from './evidence/Figure.astro';
import Quote from './evidence/Quote.astro';
import Scene from './scene/Scene.astro';
import Step from './scene/Step.astro';

/** What chapters may write without importing it. */
export const mdxComponents = { Claim, Differences, Event, Figure, Quote, Scene, Step };
