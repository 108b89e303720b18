import { renderMarkdown } from '../markdown.ts';
import { describeReport } from './describe-report.ts';
import type { Handover } from './handover.ts';
import type { ReportPart } from './report-part.ts';

/** The report as Markdown (CommonMark with tables). Pictures do not fit in it, and it says so. */
export function reportMarkdown(handover: Handover): string {
  const parts = describeReport(handover, [{ kind: 'picture', svg: '', caption: 'The graph' }]);
  return parts.map(partMarkdown).join('\n');
}

function partMarkdown(part: ReportPart): string {
  switch (part.kind) {
    case 'picture':
      return `*${part.caption} is left out: Markdown holds no pictures. Export the report as HTML, or the graph as SVG.*\n`;
    case 'listing': {
      const fence = '`'.repeat(Math.max(3, longestRun(part.text) + 1));
      return `## ${part.caption}\n\n${fence}yaml\n${part.text.replace(/\n?$/, '\n')}${fence}\n`;
    }
    default:
      return renderMarkdown([part]);
  }
}

/** The longest run of backticks: what a fence has to be longer than. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
