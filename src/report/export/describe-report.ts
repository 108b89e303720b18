import type { Conflict } from '../../model/index.ts';
import { type Block, heading, paragraph, styled, type Text } from '../block.ts';
import { describeAnalysis } from '../describe-analysis.ts';
import { describeAssumptions } from './assumptions.ts';
import { type Handover, madeBy, madeLines } from './handover.ts';
import { describeLimits } from './limits.ts';
import { describeMoving, movingOf } from './moving.ts';
import { describePublished } from './published.ts';
import type { ReportPart } from './report-part.ts';

/** Models up to this many characters are printed whole at the report's end. */
const longestListing = 100_000;

/** States of a list before the rest is only counted. */
const limit = 12;

/** The report: the answer, the pictures, what it rests on, the evidence, what it does not show, how to make it again. */
export function describeReport(
  handover: Handover,
  pictures: readonly ReportPart[],
  limits: readonly string[] = [],
): readonly ReportPart[] {
  const { analysis, further } = handover;
  const { conflict } = analysis.graph;
  const moving = movingOf(handover);
  const [title = heading(1), ...answer] = describeAnalysis(analysis, { full: false, limit }, further);
  return [
    title,
    ...aboutOf(conflict),
    ...answer,
    ...(pictures.length === 0 ? [] : [heading(2, 'Who can move where'), ...pictures]),
    ...describeMoving(moving),
    ...describeAssumptions(handover),
    ...sourcesOf(conflict),
    ...describePublished(handover),
    ...describeLimits(handover, moving, limits),
    ...describeAgain(handover),
  ];
}

function aboutOf({ about, date }: Conflict): readonly Block[] {
  return [
    ...(about === null ? [] : [paragraph(about)]),
    ...(date === null ? [] : [paragraph(styled('muted', `It describes ${date}.`))]),
  ];
}

function sourcesOf({ sources, references }: Conflict): readonly Block[] {
  const items = sources.map(({ id, title, publisher, date, url }): Text => {
    const facts = [title, publisher, date, url].filter((fact) => fact !== null);
    return [styled('code', id), `: ${facts.length === 0 ? 'nothing more is said of it' : facts.join(', ')}.`];
  });
  const list = (title: string, entries: readonly Text[]): readonly Block[] =>
    entries.length === 0 ? [] : [heading(2, title), { kind: 'list', items: entries }];
  return [
    ...list('Sources', items),
    ...list(
      'References',
      references.map((reference): Text => [reference]),
    ),
  ];
}

function describeAgain(handover: Handover): readonly ReportPart[] {
  const { text, made, analysis } = handover;
  const scenario = analysis.question.scenario === null ? '' : ` --scenario ${analysis.question.scenario}`;
  const { coalitions, reach, seed } = made.bounds;
  const bounds = `${coalitions === 'strict' ? '' : ` --coalitions ${coalitions}`}${reach === 1 ? '' : ` --reach ${reach}`}${seed === 1 ? '' : ` --seed ${seed}`}`;
  return [
    heading(2, 'How to make this again'),
    { kind: 'list', items: madeLines(handover).map((line): Text => [line]) },
    paragraph(
      `Save the model below as model.yaml, install ${madeBy(made)}, and run `,
      styled('code', `standstill analyze model.yaml${scenario}${bounds}`),
      '. The same model and version give the same answer, letter for letter.',
    ),
    ...(text.length > longestListing
      ? [
          paragraph(
            `The model's text of ${text.length} characters is left out for its length; keep its file beside this report.`,
          ),
        ]
      : [{ kind: 'listing' as const, caption: 'The model', text }]),
  ];
}
