import { diagnosticToJson } from '../../format/index.ts';
import {
  findCopies,
  type Reading,
  readArticle,
  readPage,
  type StatementModel,
  sketchOf,
  timelineOf,
} from '../../reading/index.ts';
import { type Block, printJson, renderPlain } from '../../report/index.ts';
import { hasErrors } from '../../text/index.ts';
import { decodeArticle } from '../decode-article.ts';
import type { Output, Screen } from '../door.ts';
import { complain } from '../failure.ts';
import { paintColour, paintNothing } from '../paint.ts';
import type { Input } from '../read-input.ts';

/** `read ARTICLE…`: each page's statements, actors and positions; several with the time line of positions. */
export function answerRead(inputs: readonly Input[], model: StatementModel, json: boolean, screen: Screen): Output {
  const texts = inputs.map(({ bytes }) => decodeArticle(bytes));
  const readings = texts.map((text) => readArticle({ text }, { model }));
  const err = readings
    .map(({ diagnostics }, k) => complain({ file: inputs[k]?.file ?? '-', text: texts[k] ?? '', diagnostics }))
    .join('');
  const exitCode = readings.some(({ diagnostics }) => hasErrors(diagnostics)) ? 1 : 0;
  if (!json) {
    const paint = screen.colour ? paintColour : paintNothing;
    const blocks = readings.flatMap((reading, k) =>
      hasErrors(reading.diagnostics) ? [] : describe(reading, texts[k] ?? ''),
    );
    if (blocks.length === 0) return { out: '', err, exitCode };
    return { out: renderPlain(blocks, { width: screen.width, paint }), err, exitCode };
  }
  const documents = readings.map((reading, k) => documentOf(reading, texts[k] ?? ''));
  const only = documents.length === 1 ? documents[0] : undefined;
  if (only !== undefined) return { out: printJson({ version: 1, ...only }), err, exitCode };
  const copies = findCopies(texts.map((text) => sketchOf(readPage({ text }))));
  return { out: printJson({ version: 1, articles: documents, timeline: timelineOf(readings, copies) }), err, exitCode };
}

function documentOf({ diagnostics, ...reading }: Reading, text: string) {
  return { ...reading, warnings: diagnostics.map((diagnostic) => diagnosticToJson(text, diagnostic)) };
}

function describe(reading: Reading, text: string): readonly Block[] {
  const { article, statements, positions, actors } = reading;
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const named = (ids: readonly string[], joint = ', ') => ids.map((id) => names.get(id) ?? id).join(joint);
  const words = (spans: readonly { start: number; end: number; text?: string }[]) =>
    spans.map((span) => (span.text ?? text.slice(span.start, span.end)).replace(/\s+/gu, ' ')).join(' … ');
  const said = statements.map((statement, k) => {
    const who =
      statement.chain.length > statement.speakers.length ? named(statement.chain, ' → ') : named(statement.speakers);
    const held = positions
      .filter((position) => position.statement === k)
      .map(({ type, addressees, denied, deadline }) => {
        const to = addressees.length > 0 ? ` to ${named(addressees)}` : '';
        return `${denied ? 'no ' : ''}${type}${to}${deadline === null ? '' : ` (${deadline.direction} ${deadline.date})`}`;
      });
    const place = statement.paragraph === null ? '' : `¶${statement.paragraph} `;
    return [
      `${place}${who === '' ? 'nobody named' : who}: ${words(statement.content)}${held.length > 0 ? ` [${held.join('; ')}]` : ''}`,
    ];
  });
  return [
    { kind: 'heading', level: 1, text: [article.title ?? 'An article without a title'] },
    {
      kind: 'paragraph',
      text: [
        `Published ${article.published ?? 'on an unknown day'}; ${statements.length} statements, ${positions.length} positions.`,
      ],
    },
    { kind: 'list', items: said },
  ];
}
