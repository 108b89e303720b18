import { useEffect, useState } from 'react';
import { modelLink, standalonePage } from '../../../report/index.ts';
import { useModel, useView } from '../../app/context.ts';
import { useAsk } from '../../app/use-ask.ts';
import { toFile } from '../../files/text.ts';
import { useLayout } from '../../graph/layout.ts';
import type { Item } from './items.ts';

/** What is handed over: being made, made, or why it cannot be. */
export type Content =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly text: string; readonly remarks: readonly string[] }
  | {
      readonly kind: 'refused';
      readonly why: Refusal;
      readonly remarks: readonly string[];
    };

type Refusal = 'tooLarge' | 'noStandalone' | 'notCarried' | 'mistaken';

const making: Content = { kind: 'making' };

/** Makes what is to be handed over of a text, as a file of that name. */
export function useContent(item: Item, text: string, name: string): Content {
  const open = useModel();
  const { scenario } = useView();
  const file = open === null ? text : toFile({ ...open.file, text });
  const wanted = item.picture && item.format !== null ? { text, scenario, format: item.format } : null;
  const picture = useAsk('handedPicture', wanted, { long: true });
  const { placed, broken } = useLayout(picture.reply);
  const ready = !item.picture || placed !== null || broken !== null;
  const asked =
    item.format === null || !ready
      ? null
      : { text, file, scenario, format: item.format, table: item.table, placed: item.picture ? placed : null };
  const { reply, current } = useAsk('handover', asked, { long: true });
  const page = useStandalonePage(item.id === 'standalone');
  if (item.id === 'model') return made(file);
  if (item.id === 'link') {
    const part = modelLink(text);
    const view = scenario === null ? '' : `&scenario=${encodeURIComponent(scenario)}`;
    return part === null ? refused('tooLarge') : made(`${location.origin}${location.pathname}#${part}${view}`);
  }
  if (!current) return making;
  if (reply === null) return asked === null ? making : refused('mistaken');
  if (reply.content === null) return refused('notCarried', reply.remarks);
  if (item.id !== 'standalone') return made(reply.content, reply.remarks);
  if (page === undefined) return making;
  return page === null
    ? refused('noStandalone')
    : made(standalonePage(page, { title: reply.title ?? name, text: file, scenario, report: reply.content }));
}

function made(text: string, remarks: readonly string[] = []): Content {
  return { kind: 'made', text, remarks };
}

function refused(why: Refusal, remarks: readonly string[] = []): Content {
  return { kind: 'refused', why, remarks };
}

/** The page that holds everything, fetched when it is first wanted; null where it is not there, undefined before it is. */
function useStandalonePage(wanted: boolean): string | null | undefined {
  const [page, setPage] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (!wanted) return;
    fetch('./standalone.html')
      .then(async (response) => setPage(response.ok ? await response.text() : null))
      .catch(() => setPage(null));
  }, [wanted]);
  return page;
}
