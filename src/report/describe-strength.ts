import { type Analysis, type Further, type SplitConcept, splitConcepts } from '../analysis/index.ts';
import { type Block, heading, paragraph, styled, type Text } from './block.ts';
import type { DescribeOptions } from './describe-analysis.ts';
import { more } from './more.ts';
import { shortStateWords } from './names.ts';

/** States told before the rest is only counted. */
const shownStates = 6;

/** Which states hold because whoever leaves them loses what it strongly wants, and which only just. */
export function describeStrength(
  analysis: Analysis,
  strength: Further['strength'],
  options: DescribeOptions,
): readonly Block[] {
  if (strength === null) return [];
  const { assessment, graph } = analysis;
  const concepts = splitConcepts.filter((concept) => assessment.equilibria[concept] !== undefined);
  const holding = [...Array(graph.states.count).keys()].filter((state) =>
    concepts.some((concept) => assessment.equilibria[concept]?.[state] === 1),
  );
  const title = heading(2, 'How strongly does it hold?');
  if (holding.length === 0) return [title, paragraph('Nothing holds by what others would answer.')];
  const shown = options.full ? holding : holding.slice(0, shownStates);
  const items = shown.map((state): Text => {
    const held = concepts.filter((concept) => assessment.equilibria[concept]?.[state] === 1);
    const strongly = held.filter((concept) => isStrong(strength, concept, state));
    const weakly = held.filter((concept) => !strongly.includes(concept));
    return [...shortStateWords(graph, state), ': ', ...degrees(strongly, weakly)];
  });
  return [
    title,
    paragraph(
      'Strongly, where whoever leaves would be answered with the loss of something that it strongly wants; weakly, where it ' +
        'would only end no better.',
    ),
    { kind: 'list', items },
    ...more(holding.length - shown.length, 'state'),
  ];
}

function isStrong(strength: NonNullable<Further['strength']>, concept: SplitConcept, state: number): boolean {
  return strength.every((own) => own[concept]?.strong[state] === 1);
}

function degrees(strongly: readonly string[], weakly: readonly string[]): Text {
  const strong: Text = strongly.length === 0 ? [] : [styled('strong', 'strongly'), ` under ${strongly.join(', ')}`];
  const weak = weakly.length === 0 ? '' : `weakly under ${weakly.join(', ')}`;
  return [...strong, strong.length > 0 && weak !== '' ? '; ' : '', weak];
}
